/** French cues: statements, and little else. */
import { certainty } from "./certainty";
import { deeds as deedCues } from "./deeds";
import { references } from "./references";
import { roles } from "./roles";
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
  deeds: deedCues,
  phrases: {
    accordingTo: lines(`
      selon
      d après
      d'après
      aux yeux de/du/des
      de l avis de/du/des
      à en croire
    `),
    forSource: ["pour"],
    afterSource: [],
    cleft: [],
    impersonal: lines(`
      on dit/raconte/prétend/murmure que/qu
      il paraît que/qu
      il se dit que/qu
      le bruit court que/qu
      la rumeur veut que/qu
      à ce qu il paraît
      selon certains/certaines
    `),
    doneBy: lines(`
      l œuvre de/du/des/d
      attribué/attribuée/attribués/attribuées à/au/aux
      imputé/imputée/imputés/imputées à/au/aux
      de la part de/du/des/d
      de la main de/du/des/d
      sous fausse bannière de/du/des/d
      pour le compte de/du/des/d
      sous faux drapeau de/du/des/d
      sur ordre de/du/des/d
      sur l ordre de/du/des/d
      lié/liée/liés/liées à/au/aux
      porte/portent/portait/portaient/porterait la signature/marque/patte de/du/des/d
    `),
    behind: lines(`
      est/sont/était/étaient/serait/seraient derrière
      est/sont/était/étaient/serait/seraient pas/nullement derrière
      est/sont/était/étaient/serait/seraient pas/nullement responsable/responsables de/du/des/d
      se cache/cachent/cacherait/cacheraient derrière
      est/sont/était/étaient/serait/seraient responsable/responsables de/du/des/d
      est/sont/était/étaient/serait/seraient l auteur de/du/des/d
      à l origine de/du/des/d
      a/ont revendiqué la responsabilité de/du/des/d
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
  roles,
  names,
};
