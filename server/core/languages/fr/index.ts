/** French, as data. */
import type { Language } from "../language";
import { wordsOf } from "../words";
import { conceptWords } from "./concepts";
import { cues } from "./cues";
import { figures, numerals } from "./numbers";

export const fr: Language = {
  code: "fr",
  name: "French",
  stopWords: wordsOf(`
    le la les l un une des de du d à au aux en dans par pour avec sans sous sur vers chez entre contre depuis pendant
    durant avant après dès jusqu jusque et ou où mais donc or ni car que qu qui quoi dont quand lorsque lorsqu comme
    si puisque puisqu parce afin ainsi alors aussi encore déjà toujours jamais souvent très plus moins peu beaucoup
    trop assez tant tout toute tous toutes autre autres même mêmes quelque quelques plusieurs chaque aucun aucune
    certain certains certaine certaines tel telle tels telles je j tu il elle on nous vous ils elles me m te t se s
    lui leur leurs y ce c cet cette ces ceci cela ça celui celle ceux celles mon ma mes ton ta tes son sa ses notre
    nos votre vos est sont était étaient été être étant sera seront serait seraient fut furent soit soient a ont ai
    as avons avez avait avaient avoir ayant aura auront aurait auraient eu fait font faire peut peuvent pouvait doit
    doivent va vont n ne pas point rien personne non oui ici là hier demain aujourd hui selon malgré outre lors
    cependant toutefois pourtant néanmoins ensuite enfin puis également notamment surtout seulement environ voici
    voilà quant quel quelle quels quelles
  `),
  abbreviations: wordsOf(`
    etc Inc Co Cie Corp Ltd Éts Ets S.A S.A.R.L apr av J.-C Av Bd bd bld boul r tél Tél dép dir éd éds
    fasc ibid id hab janv févr fév avr juil sept oct nov déc lun mar mer jeu ven sam dim loc n.b N.B N.D.L.R P.S R.P
    s.d s.l suiv sq sqq trad univ Univ U.S U.S.A E.U O.N.U qqn qqch adj max min ms mss St Ste
    anc arr arrdt auj bibl circ coll comp corr dr except fg hôp impr introd lib lic livr obs ouvr parag perm préf
    prépar prov publ quest rééd réf rens rép repr sem sér soc Soc sté Sté suppl symb trim col Col cap gén Gén amb
    auth chr com comm Comm conf cons Cons Dépt dépt ex encycl enr extr fed féd Féd gouv illustr imp inc inf ing inst
    Inst int intr ital lat mod nat néol nouv num orig part pers phil pop prés princ priv prof prot publ rec rel
    relig resp sec sing stat sup synd sup syn techn théol topog tr vol vx allem angl esp rus Fbg fbg Imp imp all All
    pass rte Rte chem Chem lieut Lieut sgt
  `),
  titles: wordsOf(`
    cf p.ex env c.-à-d c.à.d vs
    M MM Mme Mmes Mlle Mlles Me Mes Mgr Dr Drs Pr Prof Gén Gal Col Cdt Cne Lt Sgt Adj Ste St Vve Sr Rd
    Mr Mrs Ms Sén Dép Prés
    Gle Amb Card Pdt Chev Comt Vte Bne Bon Mis Mise Mgrs Rév Révd Ing Maj Brig Cpl Cap Insp
  `),
  numberedAbbreviations: wordsOf(`
    n no nos N No p pp P art Art al chap Chap ch Ch vol Vol t T fig Fig tab Tab pl Pl éd sect Sect §
  `),
  closingAbbreviations: wordsOf("etc J.-C"),
  otherAccount: {
    dated: "{who} en donnait une autre version en {year} : {words}",
    undated: "{who} en donne une autre version : {words}",
  },
  quotationMarks: [
    { open: "«", close: "»" },
    { open: "“", close: "”" },
    { open: "‹", close: "›" },
    { open: '"', close: '"' },
    { open: "‘", close: "’" },
  ],
  decimalMark: ",",
  months: [
    ["janvier", "janv"],
    ["février", "févr", "fév"],
    ["mars"],
    ["avril", "avr"],
    ["mai"],
    ["juin"],
    ["juillet", "juil"],
    ["août", "aout"],
    ["septembre", "sept"],
    ["octobre", "oct"],
    ["novembre", "nov"],
    ["décembre", "déc"],
  ],
  numerals,
  figures,
  cues,
  softening: {
    likely: "probablement",
    possible: "peut-être",
    hearsay: "selon certains",
    verbs: { est: "serait", sont: "seraient", a: "aurait", ont: "auraient" },
    isBehindVerb: true,
  },
  concepts: conceptWords,
};
