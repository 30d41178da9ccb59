/** How Spanish tells whom a deed was done to. */
import type { DeedCues } from "../cues";
import { wordsOf } from "../words";

export const deeds: DeedCues = {
  against: wordsOf(`contra a al`),
  ofWhom: wordsOf(`hackeo asesinato secuestro envenenamiento`),
  taking: wordsOf(`robar sustraer`),
  takenFrom: wordsOf(`a al de del`),
  blame: [],
  blamedOn: [],
  fronted: [],
  existentials: [],
  frontsFor: [],
  beforeDoers: [],
  pastSuffixes: [],
  times: wordsOf("pasado pasada"),
};
