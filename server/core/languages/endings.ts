/** Endings of three letters that tell languages apart where function words are few. */
import { wordsOf } from "./words";

export const tellingEndings: Readonly<Record<string, readonly string[]>> = {
  en: wordsOf(
    "ing ted ked ned red led sed ded ved hed ped ied ion ess ers ity ely lly ful ous ght ent nts ies nce",
  ),
  it: wordsOf(
    "ità zio one oni ndo nte nti ano ono are ere ire ato ata ati ate uto uta ico ica iva ivo eva ava gli",
  ),
  de: wordsOf(
    "ung gen ten cht sch eit ern ich hen ßen den ger ter ben hem sen tet ler ker ige tig rch",
  ),
  fr: wordsOf(
    "eux ait ées ion aux eur ent ant ées ité ier ère oir nce és ais eau lle tte que urs ons ent ées",
  ),
  es: wordsOf("ión dad ado ada dos das nte nto ndo ero ros ido ida nes ios ica ico aba ron ntos"),
  pt: wordsOf("ção ões ade ado ada ndo nte nto dos das ões ram eiro iro ira gem ico ica ava"),
  nl: wordsOf("ijk ing gen ten den eid sch lijk aar aan oor eer ers ken ven nen ngs"),
  sv: wordsOf("ing het ade rna ten ska are nde rar lla"),
  da: wordsOf("ing hed ede rne ske ere nde ler ger rte"),
  ca: wordsOf("ció ons tat ment ats nts ada ent"),
  ro: wordsOf("ția lor lui ire ate ilor esc rea ele ii"),
};
