/** How Spanish tells whom a deed was done to. */
import type { DeedCues } from "../deedCues";
import { wordsOf } from "../words";
import { verbs } from "./inflect";

export const deeds: DeedCues = {
  against: wordsOf(`contra a al`),
  ofWhom: wordsOf(`hackeo asesinato secuestro envenenamiento`),
  taking: wordsOf(`robar sustraer`),
  takenFrom: wordsOf(`a al de del`),
  blame: verbs("atribuir imputar achacar vincular relacionar"),
  blamedOn: wordsOf("a al con"),
  charges: verbs("acusar culpar responsabilizar inculpar sospechar"),
  chargedWith: wordsOf("de del por"),
  personal: wordsOf("a al"),
  holding: verbs("considerar juzgar creer declarar"),
  guilty: wordsOf("responsable responsables culpable culpables"),
  authors: wordsOf(
    "autor autores autora artífice artífices cerebro instigador instigadores responsable responsables",
  ),
  nobodies: wordsOf("ningún ninguno ninguna nadie"),
  shares: wordsOf("responsabilidad implicación papel participación complicidad mano parte autoría"),
  fronted: ["detrás", "tras"],
  labels: wordsOf("nombre siglas sigla etiqueta firma seudónimo marca"),
  stands: wordsOf(
    `estaría estarían hay había habría esconde esconden escondía escondían escondería esconderían oculta ocultan ocultaba ocultaban ocultaría ocultarían encuentra encuentran encontraría encontrarían`,
  ),
  existentials: [],
  frontsFor: wordsOf("para"),
  beforeDoers: ["por"],
  pastSuffixes: [],
  times: wordsOf("pasado pasada"),
};
