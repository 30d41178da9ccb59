/** How English tells whom a deed was done to. */
import type { DeedCues } from "../deedCues";
import { wordsOf } from "../words";
import { verbs } from "./inflect";

export const deeds: DeedCues = {
  against: wordsOf(`on upon against`),
  ofWhom: wordsOf(
    `hack hacks hacking breach breaches bombing bombings killing killings murder murders assassination poisoning kidnapping hijacking defacement sabotage surveillance infiltration compromise takeover`,
  ),
  taking: wordsOf(
    `steal siphon leak obtain extract exfiltrate harvest demand launder smuggle plant intercept ask gain orchestrate mastermind lure trick stage issue plan`,
  ),
  takenFrom: wordsOf(`from`),
  blame: verbs("blame attribute pin trace link tie"),
  blamedOn: wordsOf("on to with"),
  charges: verbs("accuse charge suspect blame indict"),
  chargedWith: wordsOf("of with for over in"),
  personal: [],
  holding: verbs("hold find deem consider believe judge declare"),
  guilty: wordsOf("responsible guilty culpable accountable"),
  authors: wordsOf(
    "perpetrator perpetrators mastermind masterminds culprit culprits architect architects brains author authors",
  ),
  nobodies: wordsOf("no nobody none neither"),
  shares: wordsOf(
    "responsibility involvement role part hand complicity participation participating blame",
  ),
  fronted: wordsOf("behind"),
  labels: wordsOf("name label banner brand moniker persona guise"),
  stands: wordsOf(
    "stands stood stand lurks lurked lurk lurking lies lay hides hide hid hidden hiding",
  ),
  existentials: wordsOf("there"),
  frontsFor: wordsOf("for"),
  beforeDoers: wordsOf("by"),
  pastSuffixes: wordsOf("ed oke ole ot ew ook"),
  times: wordsOf("last next earlier later early late"),
};
