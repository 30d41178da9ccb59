/** Spanish cues: statements, and little else. */
import { certainty } from "./certainty";
import { references } from "./references";
import { lines, type Cues } from "../cues";
import { reporting } from "./reporting";
import { deedVerbs, namingVerbs, statementVerbs } from "./verbs";
import { grammar, names, nouns } from "./words";

export const cues: Cues = {
  habits: { dropsSubjects: true, nounFirst: true },
  reporting,
  verbs: statementVerbs,
  namingVerbs,
  deedVerbs,
  certainty,
  phrases: {
    accordingTo: lines(`
      según
      de acuerdo con
      a juicio de/del
      en opinión de/del
    `),
    forSource: ["para"],
    afterSource: [],
    cleft: [],
    impersonal: lines(`
      se dice/cree/piensa/comenta que
      parece ser que
    `),
    doneBy: lines(`
      obra de/del
      a manos de/del
    `),
    behind: lines(`
      está/están/estaba/estaban detrás de/del
      es/son/era/eran/fue responsable/responsables de/del
      reivindicó la autoría de/del
    `),
    alsoKnownAs: lines(`
      también conocido/conocida/conocidos como
      conocido/conocida/conocidos como
      alias
      apodado/apodada/apodados
    `),
    composedOf: lines(`
      compuesto/compuesta por/de
      formado/formada por
      forma/forman parte de/del
      controlado/controlada por
      dirigido/dirigida por
      pertenece/pertenecen a/al
    `),
  },
  grammar,
  nouns,
  references,
  names,
};
