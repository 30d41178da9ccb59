/** How German tells whom a deed was done to. */
import type { DeedCues } from "../deedCues";
import { wordsOf } from "../words";

export const deeds: DeedCues = {
  against: wordsOf(`auf gegen`),
  ofWhom: wordsOf(`mord ermordung entführung`),
  taking: wordsOf(`stehlen erbeuten`),
  takenFrom: wordsOf(`von vom aus`),
  blame: [],
  blamedOn: ["mit"],
  charges: [],
  chargedWith: [],
  personal: [],
  holding: [],
  guilty: [],
  authors: wordsOf("urheber drahtzieher auftraggeber hintermann hintermänner"),
  nobodies: wordsOf("kein keine keiner niemand"),
  shares: wordsOf(
    "verantwortung beteiligung mitwirkung verwicklung mittäterschaft schuld rolle urheberschaft",
  ),
  fronted: ["hinter"],
  labels: wordsOf("name namen deckname decknamen label pseudonym kürzel etikett"),
  stands: wordsOf(
    "steht stehen stand standen stehe stünde stünden steckt stecken steckte steckten stecke verbirgt verbergen verbarg verbargen verberge versteckt verstecken versteckte versteckten",
  ),
  existentials: [],
  frontsFor: [],
  beforeDoers: wordsOf("von vom durch"),
  pastSuffixes: [],
  times: [],
};
