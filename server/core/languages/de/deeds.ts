/** How German tells whom a deed was done to. */
import type { DeedCues } from "../cues";
import { wordsOf } from "../words";

export const deeds: DeedCues = {
  against: wordsOf(`auf gegen`),
  ofWhom: wordsOf(`mord ermordung entführung`),
  taking: wordsOf(`stehlen erbeuten`),
  takenFrom: wordsOf(`von vom aus`),
  blame: [],
  blamedOn: [],
  fronted: [],
  existentials: [],
  frontsFor: [],
  beforeDoers: [],
  pastSuffixes: [],
  times: [],
};
