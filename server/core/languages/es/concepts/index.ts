/** How Spanish words for concepts end, and the verbs among them. */
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
    -: es
    a: as
    e: es
    i: is ies
    o: os
    u: us
    z: ces
    s: 
    tor: tores tora toras triz
  `,
  adjectiveEndings: `
    -: es
    a: as
    e: es emente
    i: is ies
    o: a os as amente
    al: ales almente
    an: ana anes anas
    es: esa eses esas
    ol: ola oles olas
    on: ona ones onas
    or: ora ores oras
    z: ces
  `,
  verbForms: (infinitive) =>
    verbs(infinitive).flatMap(({ infinitive: itself, finite, participle, gerund }) => [
      ...itself,
      ...finite,
      ...participle,
      ...gerund,
    ]),
  falseForms: wordsOf("parte partes trata"),
  prefixes: {
    ciber: "cyber",
    anti: undefined,
    vice: undefined,
    euro: "europe",
    narco: "drugs",
    pro: undefined,
  },
};
