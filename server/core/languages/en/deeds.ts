/** How English tells whom a deed was done to. */
import type { DeedCues } from "../cues";
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
  fronted: wordsOf("behind"),
  existentials: wordsOf("there"),
  frontsFor: wordsOf("for"),
  beforeDoers: wordsOf("by"),
  pastSuffixes: wordsOf("ed oke ole ot ew ook"),
  times: wordsOf("last next earlier later early late"),
};
