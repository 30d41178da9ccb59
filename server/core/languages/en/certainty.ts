/** How sure English sounds, by the words that make it so. */
import { lines } from "../cues";
import type { CertaintyCues } from "../certaintyCues";
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
    rule/rules/ruled/ruling out [that]
    nothing to do with
  `),
  doubted: lines(`
    unlikely
    highly/very/most/extremely unlikely
    improbable [that]
    implausible [that]
    doubtful [that/whether/if]
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
  `),
  possible: lines(`
    may
    might
    may/might well
    may or may not
    could [be/have]
    could well
    perhaps
    maybe
    possible
    possibly
    conceivable [that]
    conceivably
    plausible [that]
    plausibly
    suspected
    suspected of
    unconfirmed
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
    cannot/can't/not be ruled out
    cannot/can't/couldn't rule out
    could/did/does/do/can/would not rule out
    not/hasn't/haven't/didn't/never ruled/rule out
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
    is/are/was/were/be/been believed/thought/understood/assumed/presumed to
    believed/thought/understood/assumed/presumed to
    [it] is/was believed/thought/understood/assumed/presumed/suspected [that]
    [it] is/was widely believed/thought/assumed/held/understood [that]
    must have been
    in all likelihood/probability
    with moderate/medium confidence
    moderate/medium confidence
  `),
  nearCertain: lines(`
    all but certain/certainly
    as good as certain
    almost/nearly/virtually/practically certain/certainly
    near certain
    near-certain
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
    his/her/its/their might
    military/naval/political/economic/financial might
    supposed to
    more/less likely to/than
    twice/as likely to/as
    could not be
    couldn't be
    could be reached/seen/heard/used/done/read
    possible to/for
    as/if/where/when/whenever/best/worst possible
    not/isn't/wasn't/be possible
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
  raising: wordsOf(`appear appears appeared seem seems seemed likely unlikely certain sure believed
    thought said reported alleged claimed rumored rumoured reputed understood known suspected assumed
    presumed held found`),
  infinitiveMarks: ["to"],
  conditionalSuffixes: [],
  notConditionals: [],
  participleSuffixes: [],
  reportedFuture: "none",
  pastSuffixes: [],
  hearsayModals: [],
  hearsayPerfects: [],
  hearsayClosers: [],
};
