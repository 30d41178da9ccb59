/** How French words for concepts end, and the verbs among them. */
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
    -: s
    s: 
    x: 
    z: 
    al: aux
    ail: ails aux
    eau: eaux
    eu: eux eus
    teur: teurs trice trices
    eur: eurs euse euses
    ien: iens ienne iennes
    er: ers ere eres
  `,
  adjectiveEndings: `
    -: s e es ement
    e: es ee ees ment
    s: se ses
    x: 
    eux: euse euses eusement
    al: aux ale ales alement
    el: els elle elles ellement
    if: ifs ive ives ivement
    ien: iens ienne iennes
    on: ons onne onnes
    er: ers ere eres erement
    teur: teurs trice trices
    eur: eurs euse euses
    ant: ants ante antes amment
    ent: ents ente entes emment
    c: cs que ques che ches quement
  `,
  verbForms: (infinitive) =>
    verbs(infinitive).flatMap(({ infinitive: itself, finite, participle, gerund }) => [
      ...itself,
      ...finite,
      ...participle,
      ...gerund,
    ]),
  falseForms: wordsOf("part parts cours forme formes marie maries"),
  prefixes: { cyber: "cyber", anti: undefined, euro: "europe", narco: "drugs", vice: undefined },
};
