/** How sure English sounds, by the words that make it so. */
import { lines, type CertaintyCues } from "../cues";
import { wordsOf } from "../words";

export const certainty: CertaintyCues = {
  denied: lines(`
    not/isn't/wasn't true [that]
    untrue [that]
    false [that]
    not/isn't/wasn't the case [that]
    no truth
    falsely
    wrongly
    mistakenly
    erroneously
    rule/rules/ruled/ruling out
    nothing to do with
  `),
  doubted: lines(`
    unlikely
    highly/very/most/extremely unlikely
    improbable
    implausible
    doubtful
    dubious
    questionable
    hardly
    scarcely
    unproven
    unsubstantiated
    unfounded
    baseless
    no/little/scant evidence
    no/little/scant proof
    no sign/signs
    no indication/indications
    not/isn't/wasn't/aren't/weren't likely
    not/doesn't/don't/didn't appear/seem
    not/isn't/wasn't certain/convinced
    never been proved/proven
    never proved/proven
    far from certain/clear/proven/sure
    in doubt
    open to doubt
  `),
  possible: lines(`
    may
    might
    may/might well
    may or may not
    could [be/have/well]
    could well
    perhaps
    maybe
    possible
    possibly
    conceivable
    conceivably
    plausible
    plausibly
    potentially
    suspected
    suspected of
    unconfirmed
    unverified
    unclear [whether/if]
    not/isn't/wasn't clear [whether/if]
    could not be confirmed/verified/established
    couldn't be confirmed/verified/established
    not been confirmed/verified/established/proved/proven
    consistent with
    the hallmarks of
    a possibility
    the possibility that
    not/isn't/wasn't impossible/inconceivable
    not be ruled out
    cannot/can't be ruled out
    cannot/can't/couldn't/not rule out
    not/hasn't/haven't/didn't ruled/rule out
    with low confidence
    low confidence
  `),
  hearsay: lines(`
    reportedly
    allegedly
    purportedly
    supposedly
    ostensibly
    reputedly
    alleged
    purported
    rumored/rumoured to
    is/are/was/were/be/been said/reported/alleged/claimed/rumored/rumoured/reputed to
    [it] is/was said/reported/alleged/claimed/rumored/rumoured [that]
    rumor/rumour has it
    word has it
    unconfirmed reports
    reports suggest/say
  `),
  likely: lines(`
    likely
    highly/very/most/quite likely
    more likely than not
    probable
    probably
    very/most/quite probably
    presumably
    apparently
    seemingly
    appear/appears/appeared [to/that/likely/as]
    [it] appears/appeared
    seem/seems/seemed
    looks/look/looked like
    looks/look/looked as if/though
    believed/thought/understood/assumed/presumed to
    is/are/was/were believed/thought/understood/assumed/presumed
    [it] is/was believed/thought/understood/assumed/presumed/suspected [that]
    [it] is/was widely believed/thought/assumed/held [that]
    must have been
    in all likelihood/probability
    with moderate/medium confidence
    moderate/medium confidence
  `),
  nearCertain: lines(`
    all but certain
    as good as certain
    almost/nearly/virtually/practically certain/certainly
    near certain
    near-certain
    a near certainty
    near-certainty
    overwhelmingly likely
    little doubt
    beyond reasonable doubt
    with high confidence
    high confidence
    highly confident
  `),
  plain: lines(`
    in/of/since/until/by/on/last/next/this/early/late/mid/from/to may
    come what may
    all his/her/its/their might
    military/naval/political/economic/financial might
    supposed to
    more/less likely to/than
    twice as likely
    as likely to/as
    could not
    couldn't
    hardly any/anyone/ever
  `),
  verbs: {
    likely: wordsOf(
      "believe think assume presume expect estimate reckon suggest indicate consider deem",
    ),
    possible: wordsOf(
      `suspect speculate guess fear hint insinuate surmise conjecture theorize theorise hypothesize
      hypothesise posit wonder`,
    ),
    hearsay: wordsOf("rumor rumour"),
    doubted: wordsOf("doubt question"),
  },
  conditionalSuffixes: [],
  notConditionals: [],
  participleSuffixes: [],
  reportedFuture: "none",
  pastSuffixes: [],
  hearsayModals: [],
  hearsayPerfects: [],
  hearsayClosers: [],
};
