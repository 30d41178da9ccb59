/** How French tells whom a deed was done to. */
import type { DeedCues } from "../cues";
import { wordsOf } from "../words";

export const deeds: DeedCues = {
  against: wordsOf(`contre sur`),
  ofWhom: wordsOf(`piratage assassinat meurtre empoisonnement enlèvement`),
  taking: wordsOf(`voler dérober`),
  takenFrom: wordsOf(`à au aux de du des`),
  blame: [],
  blamedOn: [],
  fronted: [],
  existentials: [],
  frontsFor: [],
  beforeDoers: [],
  pastSuffixes: [],
  times: wordsOf("dernier dernière"),
};
