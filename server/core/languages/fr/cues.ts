/** French cues: statements, and little else. */
import { certainty } from "./certainty";
import { deeds as deedCues } from "./deeds";
import { references } from "./references";
import { roles } from "./roles";
import { lines, type Cues } from "../cues";
import { reporting } from "./reporting";
import { deedVerbs, namingVerbs, statementVerbs } from "./verbs";
import { names } from "./names";
import { grammar, nouns } from "./words";

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
      aussi/également connu/connue/connus/connues sous le nom de/d
      aussi/également connu/connue/connus/connues sous les noms de/d
      aussi/également connu/connue/connus/connues comme
      aussi/également appelé/appelée/appelés/appelées
      connu/connue/connus/connues aussi/également sous le nom de/d
      connu/connue/connus/connues sous le nom de/d
      connu/connue/connus/connues sous les noms de/d
      connu/connue/connus/connues comme
      alias
      surnommé/surnommée/surnommés
      dit
    `).filter((phrase) => phrase !== "dit"),
    composedOf: lines(`
      composé/composée/composés/composées de/du/des/d
      fait/font/faisait/faisaient/ferait/feraient partie de/du/des/d
      contrôlé/contrôlée/contrôlés/contrôlées/dirigé/dirigée/dirigés/dirigées/piloté/pilotée/pilotés/pilotées/géré/gérée/gérés/gérées/financé/financée/financés/financées/commandé/commandée/commandés/commandées/manipulé/manipulée/manipulés/manipulées par
      contrôlé/contrôlée/contrôlés/contrôlées/dirigé/dirigée/dirigés/dirigées/piloté/pilotée/pilotés/pilotées/géré/gérée/gérés/gérées/financé/financée/financés/financées en secret par
      formé/formée/formés/formées de/du/des/d
      affilié/affiliée/affiliés/affiliées à/au/aux
      appartient/appartiennent/appartenait/appartenaient/appartiendrait/appartiendraient à/au/aux
      travaille/travaillent/travaillait/travaillaient pour
    `),
    callsItself: lines(`
      se présente/présentent/présentait/présentaient comme
      se définit/définissent/définissait/définissaient comme
      se décrit/décrivent/décrivait/décrivaient comme
      se fait/font/faisait/faisaient passer pour
      se proclame/proclament/proclamait/proclamaient
    `),
    describedAs: lines(`
      décrit/décrivent/décrivait/décrivaient/présente/présentent/présentait/présenté/identifie/identifient/identifiait/identifié/considère/considèrent/considérait/considéré/désigne/désignent/désignait/désigné ~ comme
      qualifie/qualifient/qualifiait/qualifié ~ de/d
      décrit/décrite/décrits/décrites/présenté/présentée/présentés/présentées/identifié/identifiée/identifiés/identifiées/considéré/considérée/considérés/considérées/désigné/désignée/désignés/désignées comme
    `),
    leadsTo: lines(`
      piste/pistes/trace/traces/indice/indices/preuve/preuves/soupçons mène/mènent/menait/menaient/mènerait/mèneraient/conduit/conduisent/conduisait/conduisaient/conduirait/conduiraient/pointe/pointent/pointait/pointaient/remonte/remontent/remontait/remontaient à/au/aux/vers
    `),
  },
  grammar,
  nouns,
  references,
  roles,
  names,
};
