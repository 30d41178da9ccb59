/** French cues: statements, and little else. */
import { certainty } from "./certainty";
import { references } from "./references";
import { lines, type Cues } from "../cues";
import { reporting } from "./reporting";
import { deedVerbs, namingVerbs, statementVerbs } from "./verbs";
import { grammar, names, nouns } from "./words";

export const cues: Cues = {
  habits: { nounFirst: true },
  reporting,
  verbs: statementVerbs,
  namingVerbs,
  deedVerbs,
  certainty,
  phrases: {
    accordingTo: lines(`
      selon
      d après
      aux yeux de/du/des
      de l avis de/du/des
      à en croire
    `),
    forSource: ["pour"],
    afterSource: [],
    cleft: [],
    impersonal: lines(`
      on dit que/qu
      il paraît que/qu
    `),
    doneBy: lines(`
      l œuvre de/du/des
    `),
    behind: lines(`
      est/sont/était/étaient derrière
      est/sont/était/étaient responsable/responsables de/du/des
      a/ont revendiqué
    `),
    alsoKnownAs: lines(`
      aussi/également connu/connue/connus sous
      connu/connue/connus sous le nom de
      alias
      surnommé/surnommée/surnommés
      dit
    `).filter((phrase) => phrase !== "dit"),
    composedOf: lines(`
      composé/composée/composés de/du/des/d
      fait/font/faisait partie de/du/des/d
      contrôlé/contrôlée/contrôlés par
      dirigé/dirigée/dirigés par
      appartient/appartiennent à/au/aux
    `),
  },
  grammar,
  nouns,
  references,
  names,
};
