/** Spanish, as data. */
import type { Language } from "../language";
import { wordsOf } from "../words";
import { conceptWords } from "./concepts";
import { cues } from "./cues";
import { figures, numerals } from "./numbers";

export const es: Language = {
  code: "es",
  name: "Spanish",
  stopWords: wordsOf(`
    el la lo los las un una unos unas de del a al ante bajo con contra desde durante en entre hacia hasta mediante
    para por según sin sobre tras y e o u ni pero sino aunque porque pues que quien quienes cual cuales cuando donde
    como cuanto mientras si no sí ya también tampoco además así aún aun muy más menos mucho mucha muchos muchas poco
    poca pocos pocas tan tanto todo toda todos todas otro otra otros otras mismo misma mismos mismas algún alguno
    alguna algunos algunas ningún ninguno ninguna nada nadie cada varios varias ambos yo tú él ella ello nosotros
    vosotros ellos ellas usted ustedes me te se nos os le les mi mis tu tus su sus nuestro nuestra nuestros nuestras
    este esta esto estos estas ese esa eso esos esas aquel aquella aquello aquellos aquellas es son era eran fue
    fueron ser sea sean será serán sería serían sido siendo está están estaba estaban estar ha han he había habían
    hay haber habrá habría hubo tiene tienen tenía tener hace hacen hacer hizo puede pueden podía debe deben entonces
    luego después antes ahora hoy ayer mañana siempre nunca casi sólo solo solamente aquí allí ahí sin embargo
    asimismo qué quién cómo cuándo dónde cuál
  `),
  abbreviations: wordsOf(`
    etc Inc Cía Cia Co Corp Ltd S.A S.L S.R.L Hnos Avda Av avda C Pza Pl Ctra tel Tel tfno
    Tfno dpto Dpto depto Depto prov Prov admón Admón ed eds trad univ Univ ene feb mar abr may jun jul ago sept sep
    oct nov dic lun mié jue vie sáb dom EE.UU U.S U.S.A a.C d.C a.m p.m A.M P.M D.F N.B P.D P.S s.f
    ibíd máx mín izq dcha
    ap bco Bco Bibl bol Bs cént col Dir dir ej ejs entlo febr hab impr imp Intl int Ind ord pral Pral pról pseud
    ptas publ R.D ref reg rel seg set sic sig sigs sing supl subdir teléf Teléf tip urb Urb v.gr kms km gral Gral
    Cdad Fac Fund Inst Ind Ltda Mons Pbto pdo pl pob Pte pte ptos R.A.E R.P.M s.a s.e s.l S.A.U S.C S.en.C ss sta
    vid vda viz apart Barna Bto Bta Bª c.c c/c cta cód Cód desct dcho Doc doc dupdo fra Fra fund g.p imp izdo izqdo
    J.C Jhs min mod N.T a.J.C a.de.C ob obs Ob op p.b p.a pta q.e.p.d R.U rte Rte s.n s.s.s Sdos ttes vencto
  `),
  titles: wordsOf(`
    p.ej vs cf cfr aprox
    Sr Sra Srta Sres Sras Srs D Dª Dña Don.a Dr Dra Dres Dras Prof Profa Ing Lic Licda Arq Abg Gral Gen Cnel Col Cap
    Cmdte Tte Sgto Alm Pdte Pte Excmo Excma Ilmo Ilma Mons Rvdo Fr Sto Sta S Mr Mrs Ms Dip Sen Gob Min Secr
    Fdo Hno Hna Ldo Lda Lcdo Lcda Mtro Mtra Magdo Exmo Exma Pbro Arz Alte Valm Calm Brig Sarg Insp Subinsp Subof
    Embaj Emb Gdor Alc Cte Cmte Pdta Vicepdte Vpdte Rdo Rda Rmo Rma Sra.a Sr.a D.a Dr.a Prof.a Stgo Ntra Ntro Hble
    Subte Cptn Com Comis Fisc Sdad Ayto Exc
    Vicealm Contralm
  `),
  numberedAbbreviations: wordsOf(`
    n N nº Nº núm Núm núms no No art Art arts p pp P pág Pág págs Págs párr cap Cap caps vol Vol vols t T fig Fig
    tab Tab sec Sec inc apdo Apdo
  `),
  closingAbbreviations: wordsOf("etc a.C d.C a.m p.m A.M P.M"),
  otherAccount: {
    dated: "{who} daba otra versión en {year}: {words}",
    undated: "{who} da otra versión: {words}",
  },
  quotationMarks: [
    { open: "«", close: "»" },
    { open: "“", close: "”" },
    { open: "‘", close: "’" },
    { open: '"', close: '"' },
    { open: "'", close: "'" },
  ],
  decimalMark: ",",
  months: [
    ["enero", "ene"],
    ["febrero", "feb"],
    ["marzo", "mar"],
    ["abril", "abr"],
    ["mayo"],
    ["junio", "jun"],
    ["julio", "jul"],
    ["agosto", "ago"],
    ["septiembre", "setiembre", "sept", "sep"],
    ["octubre", "oct"],
    ["noviembre", "nov"],
    ["diciembre", "dic"],
  ],
  numerals,
  figures,
  cues,
  softening: {
    likely: "probablemente",
    possible: "posiblemente",
    hearsay: "supuestamente",
    verbs: {},
    isBehindVerb: false,
  },
  concepts: conceptWords,
};
