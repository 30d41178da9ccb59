/** Spanish, as data. */
import type { Language } from "../language";
import { wordsOf } from "../words";
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
  `),
  titles: wordsOf(`
    p.ej vs cf cfr aprox
    Sr Sra Srta Sres Sras Srs D Dª Dña Don.a Dr Dra Dres Dras Prof Profa Ing Lic Licda Arq Abg Gral Gen Cnel Col Cap
    Cmdte Tte Sgto Alm Pdte Pte Excmo Excma Ilmo Ilma Mons Rvdo Fr Sto Sta S Mr Mrs Ms Dip Sen Gob Min Secr
  `),
  numberedAbbreviations: wordsOf(`
    n N nº Nº núm Núm núms no No art Art arts p pp P pág Pág págs Págs párr cap Cap caps vol Vol vols t T fig Fig
    tab Tab sec Sec inc apdo Apdo
  `),
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
};
