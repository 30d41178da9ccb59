/** Italian cues. */
import { lines, type Cues } from "../cues";
import { certainty } from "./certainty";
import { deeds as deedCues } from "./deeds";
import { wordsOf } from "../words";
import { names } from "./names";
import { references } from "./references";
import { roles } from "./roles";
import { reporting } from "./reporting";
import { deedVerbs, namingVerbs, statementVerbs } from "./verbs";
import { grammar, nouns } from "./words";

/** dirlo, riferirlo, informarci: what "a … è X" is said with. */
const clefts = wordsOf(
  `dir affermar dichiarar sostener annunciar spiegar precisar sottolinear riferir raccontar scriver
   ricordar confermar rivelar comunicar segnalar informar denunciar`,
).flatMap((stem) => ["lo", "la", "ci", "ne"].map((clitic) => stem + clitic));

export const cues: Cues = {
  habits: { dropsSubjects: true, nounFirst: true },
  reporting,
  verbs: statementVerbs,
  namingVerbs,
  deedVerbs,
  certainty,
  deeds: deedCues,
  phrases: {
    accordingTo: lines(`
      secondo
      a detta di/del/dello/della/dei/degli/delle/dell/d
      a parere di/del/dello/della/dei/degli/delle/dell
      a giudizio di/del/dello/della/dei/degli/delle/dell
      ad avviso di/del/dello/della/dei/degli/delle/dell
      stando a/al/allo/alla/ai/agli/alle/all
      stando a quanto riferisce/riferito/riportato/dichiarato/affermato da/dal/dalla/dai/dagli/dalle/dall
      a quanto riferisce/riferiscono/riporta/riportano/dice/dicono/afferma/affermano
      nelle parole di/del/della/dei
    `),
    forSource: ["per"],
    afterSource: [],
    cleft: [`a/ad ${clefts.join("/")}`],
    impersonal: lines(`
      si dice/vocifera/mormora/crede/ritiene/pensa/racconta/presume/suppone/sostiene che
      si è detto che
      è stato detto/riferito/riportato che
      viene detto/riferito/riportato che
      corre voce che
      dicesi che
      si vuole/narra/vorrebbe che
      si apprende che
      a quanto si apprende
      gira voce che
      a quanto pare
      a quanto si dice
      a quanto sembra
      stando alle voci
      secondo alcuni/molti/altri/voci
      c'è chi dice/sostiene/pensa/crede
    `),
    doneBy: lines(`
      ad opera di/del/dello/della/dei/degli/delle/dell
      per opera di/del/dello/della/dei/degli/delle/dell
      a opera di/del/dello/della/dei/degli/delle/dell
      per mano di/del/dello/della/dei/degli/delle/dell
      per conto di/del/dello/della/dei/degli/delle/dell
      da parte di/del/dello/della/dei/degli/delle/dell
      sotto falsa bandiera di/del/dello/della/dei/degli/delle/dell
      imputato/imputata/imputati/imputate a/al/allo/alla/ai/agli/alle/all
      ascritto/ascritta/ascritti/ascritte a/al/allo/alla/ai/agli/alle/all
      su ordine/mandato di/del/dello/della/dei/degli/delle/dell
      porta/portano/portava/portavano/porterebbe/porterebbero la firma/impronta di/del/dello/della/dei/degli/delle/dell
      opera di/del/dello/della/dei/degli/delle/dell
      attribuito/attribuita/attribuiti/attribuite a/al/allo/alla/ai/agli/alle/all
    `),
    behind: lines(`
      è/sono/era/erano/fu/sia/siano/essere/sarebbe/sarebbero dietro a/al/allo/alla/ai/agli/alle/all
      è/sono/era/erano/fu/sia/siano/essere/sarebbe/sarebbero dietro
      è/sono/era/erano/sarebbe/sarebbero responsabile/responsabili di/del/dello/della/dei/degli/delle/dell
      è/sono/era/erano/fu/sarebbe/sarebbero il/la/i/le responsabile/responsabili di/del/dello/della/dei/degli/delle/dell
      si cela/celano/nasconde/nascondono dietro
      è/sono/era l' autore/autrice di/del/della/dello/dell/degli/delle
      ha/hanno rivendicato la paternità di/del/dello/della/dei/degli/delle/dell
    `),
    alsoKnownAs: lines(`
      noto/nota/noti/note anche come/con
      noto/nota/noti/note come
      conosciuto/conosciuta/conosciuti/conosciute anche come/con
      conosciuto/conosciuta/conosciuti/conosciute come
      alias
      detto/detta/detti/dette anche
      soprannominato/soprannominata/soprannominati/soprannominate
      ribattezzato/ribattezzata/ribattezzati/ribattezzate
      chiamato/chiamata/chiamati/chiamate anche
      che si fa/fanno chiamare
      sedicente/sedicenti
    `),
    composedOf: lines(`
      costituito/costituita/costituiti/costituite da/dal/dallo/dalla/dai/dagli/dalle/dall
      composto/composta/composti/composte da/dal/dallo/dalla/dai/dagli/dalle/dall
      formato/formata/formati/formate da/dal/dallo/dalla/dai/dagli/dalle/dall
      gestito/gestita/gestiti/gestite da/dal/dallo/dalla/dai/dagli/dalle/dall
      controllato/controllata/controllati/controllate da/dal/dallo/dalla/dai/dagli/dalle/dall
      guidato/guidata/guidati/guidate da/dal/dallo/dalla/dai/dagli/dalle/dall
      finanziato/finanziata/finanziati/finanziate da/dal/dallo/dalla/dai/dagli/dalle/dall
      gestito/gestita/gestiti/gestite/controllato/controllata/controllati/controllate/guidato/guidata/guidati/guidate/finanziato/finanziata/finanziati/finanziate in segreto da/dal/dallo/dalla/dai/dagli/dalle/dall
      legato/legata/legati/legate a/al/allo/alla/ai/agli/alle/all
      affiliato/affiliata/affiliati/affiliate a/al/allo/alla/ai/agli/alle/all
      fa/fanno/faceva/facevano/farebbe/farebbero/faccia/facciano/fare parte di/del/dello/della/dei/degli/delle/dell
      appartiene/appartengono/apparteneva/apparterrebbe/apparterrebbero/appartenga/appartenere a/al/allo/alla/ai/agli/alle/all
      lavora/lavorano per
      parte di/del/dello/della/dei/degli/delle/dell
      parti stabili di/del/della/dell
    `),
    callsItself: lines(`
      si presenta/presentano/presentava/presentavano/presentò come
      si definisce/definiscono/definiva/definivano/definì
      si descrive/descrivono/descriveva/descrivevano come
      si spaccia/spacciano/spacciava/spacciavano per
      si proclama/proclamano/proclamava/proclamavano/proclamò
    `),
    describedAs: lines(`
      descrive/descrivono/descriveva/descrivevano/descrisse/descritto/identifica/identificano/identificava/identificò/identificato/presenta/presentano/presentava/presentò/presentato/considera/considerano/considerava/considerato/indica/indicano/indicava/indicò/indicato/dipinge/dipingono/dipinto ~ come
      definisce/definiscono/definiva/definì/definito/considera/considerano/considerava/considerato/ritiene/ritengono ~ un/una/uno/il/la/lo/l]
      descritto/descritta/descritti/descritte/identificato/identificata/identificati/identificate/presentato/presentata/presentati/presentate/considerato/considerata/considerati/considerate/indicato/indicata/indicati/indicate come
      definito/definita/definiti/definite/considerato/considerata/considerati/considerate/ritenuto/ritenuta/ritenuti/ritenute un/una/uno/il/la/lo/l]
    `),
    leadsTo: lines(`
      traccia/tracce/pista/piste/indizio/indizi/prova/prove/sospetto/sospetti porta/portano/portava/portavano/porterebbe/porterebbero/conduce/conducono/conduceva/conducevano/condurrebbe/condurrebbero/riconduce/riconducono/punta/puntano/puntava/puntavano/punterebbe/punterebbero a/al/allo/alla/ai/agli/alle/all/verso/su
    `),
  },
  grammar,
  nouns,
  references,
  roles,
  names,
};
