/** How Italian words for concepts end, and the verbs among them. */
import type { ConceptWords } from "../../conceptWords";
import { wordsOf } from "../../words";
import { verbs } from "../inflect";
import { changes } from "./changes";
import { deeds } from "./deeds";
import { people } from "./people";
import { places } from "./places";
import { things } from "./things";
import { world } from "./world";

export const conceptWords: ConceptWords = {
  rows: deeds + changes + people + things + world + places,
  nounEndings: `
    -: 
    e: i
    o: i
    io: i
    co: chi ci
    go: ghi gi
    a: e
    ca: che
    ga: ghe
    ia: ie
    cia: ce cie
    gia: ge gie
    ista: isti iste
    ema: emi
    ma: me mi
    tore: tori trice trici
  `,
  adjectiveEndings: `
    -: 
    o: a i e amente
    io: ia i ie
    co: ca chi ci che camente
    go: ga ghi gi ghe gamente
    a: e i
    e: i emente
    le: li lmente
    re: ri rmente
    ista: isti iste
    tore: tori trice trici
  `,
  verbForms: (infinitive) =>
    verbs(infinitive).flatMap(({ infinitive: itself, finite, participle, gerund }) => [
      ...itself,
      ...finite,
      ...participle,
      ...gerund,
    ]),
  falseForms: wordsOf("parte parti tratta tratti posto posti posta poste grazie attraverso"),
  prefixes: {
    cyber: "cyber",
    ciber: "cyber",
    anti: undefined,
    filo: undefined,
    vice: undefined,
    euro: "europe",
    narco: "drugs",
    neo: undefined,
  },
};
