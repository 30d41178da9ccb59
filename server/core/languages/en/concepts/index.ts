/** How English words for concepts end, and the verbs among them. */
import type { ConceptWords } from "../../conceptWords";
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
    s: ses
    ss: sses
    x: xes
    ch: ches
    sh: shes
    y: ies
    ay: ays
    ey: eys
    oy: oys
    man: men
  `,
  adjectiveEndings: `
    -: s ly
    ic: ics ically
    le: ly
    ll: lly
    y: ies ily
    ch: ch
    sh: sh
    se: se
  `,
  verbForms: (infinitive) =>
    verbs(infinitive).flatMap(({ infinitive: itself, finite, participle, gerund }) => [
      ...itself,
      ...finite,
      ...participle,
      ...gerund,
    ]),
  falseForms: ["back"],
  prefixes: { cyber: "cyber", anti: undefined, euro: "europe", narco: "drugs", neo: undefined },
};
