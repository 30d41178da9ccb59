/** English cues. */
import { lines, type Cues, type Frame, type StatementVerb } from "../cues";
import type { DeedVerb, Gravity } from "../deedCues";
import { certainty } from "./certainty";
import { deeds as deedCues } from "./deeds";
import { wordsOf } from "../words";
import { verb, verbs } from "./inflect";
import { names } from "./names";
import { references } from "./references";
import { roles } from "./roles";
import { grammar, nouns } from "./words";

const frame = (of: Frame, list: string, more: Partial<StatementVerb> = {}): StatementVerb[] =>
  verbs(list).map((forms) => ({ ...forms, frame: of, ...more }));

const withParticle = (of: Frame, infinitive: string, particle: string): StatementVerb => ({
  ...verb(infinitive),
  frame: of,
  particle: wordsOf(particle),
});

const deeds = (gravity: Gravity, list: string, particle?: string): DeedVerb[] =>
  verbs(list).map((forms) => ({ ...forms, gravity, ...(particle && { particle: [particle] }) }));

export const cues: Cues = {
  habits: { capitalisesHeadlines: true },
  verbs: [
    ...frame(
      "speech",
      `tell add announce argue tweet retweet declare assert allege contend insist stress emphasize
       emphasise reiterate remark quip boast concede lament state claim write opine testify recount
       warn respond reply answer explain acknowledge admit exclaim proclaim pronounce retort caution
       stipulate affirm clarify disclose divulge elaborate enthuse confide intone profess surmise
       theorize theorise posit postulate blog email comment recall predict reveal confirm
       interject theorise gush muse editorialize attest repeat continue intimate`,
    ),
    ...frame("speech", "say report suspect", { impersonal: true }),
    ...frame("speech", "ask wonder inquire enquire", { asks: true }),
    ...frame(
      "clause",
      `feel imply fear doubt worry note mention
       conclude agree reckon hold signal maintain calculate discover learn determine reason
       guess observe decide complain joke promise pledge vow swear shout chant yell demonstrate
       tout write post read understand foresee propose recommend see know caution cite
       anticipate presume dispute echo notice charge concur realize realise hint guarantee
       counter hypothesize hypothesise speculate rule document figure insinuate remember forget
       accept contest counsel advise prove reaffirm underscore uncover instruct
       establish deem quote message text swear reflect deduce infer`,
    ),
    ...frame("belief", "think hope"),
    ...frame("finding", "find show suggest indicate reveal put"),
    ...frame("belief", "believe", { impersonal: true }),
    ...frame("clause", "assume estimate expect allege consider rumor rumour project", {
      impersonal: true,
    }),
    ...frame(
      "stance",
      `accuse criticize criticise condemn denounce decry blast slam assail praise applaud urge
       describe portray mock deride ridicule lambaste lambast rebuke blame thank
       endorse assure remind inform notify cite mention quote exhort implore chide
       lament bemoan complain question welcome demand tout extol hail commend castigate excoriate
       chastise berate scold disavow disparage malign vilify belittle bash skewer
       liken warn reference predict forecast congratulate pan suggest propose note
       reject dismiss defend oppose support echo characterize characterise champion
       express voice discuss advocate stress pledge promise vow favor favour brand caution
       estimate attribute`,
    ),
    ...frame("calling", "call label"),
    ...frame("stance", "deny refute rebut dispute", { denies: true }),
    ...frame("intent", "vow pledge promise threaten refuse decline propose hope urge"),
    ...["out", "to"].map((particle) => withParticle("speech", "point", particle)),
    withParticle("stance", "refer", "to"),
    withParticle("stance", "call", "for on upon"),
    withParticle("stance", "speak talk", "about of"),
    withParticle("stance", "comment elaborate", "on about"),
    withParticle("stance", "complain warn boast joke brag", "about of"),
    withParticle("stance", "object respond allude", "to"),
    withParticle("stance", "agree disagree", "with"),
    withParticle("stance", "lash", "out"),
    withParticle("stance", "rail", "against"),
    withParticle("stance", "push fire hit", "back"),
    withParticle("stance", "focus", "on"),
    withParticle("clause", "make", "clear"),
  ],
  namingVerbs: verbs("dub call name nickname codename label christen brand term"),
  deedVerbs: [
    ...deeds(
      "grave",
      `hack doxx dox phish deface assassinate wiretap infiltrate hijack exfiltrate blackmail extort
       poison kidnap abduct sabotage lure trick`,
    ),
    ...deeds(
      "aimed",
      `attack target breach leak steal bomb kill murder compromise threaten infect penetrate defraud
       impersonate smuggle launder shoot raid torch plant orchestrate mastermind disrupt cripple
       siphon demand harvest obtain intercept plunder loot ransack spoof extract`,
    ),
    ...deeds("aimed", "break hack tap", "into"),
    ...deeds("aimed", "spy", "on"),
    ...deeds("aimed", "meddle interfere", "in"),
    ...deeds("aimed", "blow", "up"),
    ...deeds("aimed", "steal", "from"),
    ...deeds("aimed", "gain", "access"),
    ...deeds("aimed", "ask", "for"),
    ...deeds(
      "done",
      "launch conduct mount stage perpetrate commit orchestrate execute plan stage issue",
    ),
    ...deeds("done", "carry", "out"),
    ...deeds("done", "claim").map((each) => ({ ...each, mayTell: true as const })),
  ],
  certainty,
  deeds: deedCues,
  phrases: {
    accordingTo: lines(`
      according to
      in the words of
      in the view of
      in the opinion of
      in the eyes of
    `),
    forSource: [],
    afterSource: [],
    cleft: [],
    impersonal: lines(`
      it is/was believed/said/thought/reported/alleged/assumed/rumoured/rumored/claimed/understood/suspected
      it has been said/reported/alleged/claimed/suggested/rumoured/rumored
      it is widely believed/thought/assumed/held
      rumor/rumour has it
      word has it
      some/many would say/argue
      reports say/suggest
    `),
    doneBy: lines(`
      the work of
      the doing of
      the handiwork of
      blamed on
      attributed to
      traced to
      traced back to
      linked to
      pinned on
      at the hands of
      on behalf of
      on the orders/instructions of
      bears/bore/bear/bearing the hallmarks/fingerprints/signature of
      under a false flag by
    `),
    behind: lines(`
      is/are/was/were/be/been behind
      stands/stood/stand behind
      is/are/was/were/be/been responsible for
      claimed/claims/claim/claiming responsibility for
      claimed/claims/claim/claiming credit for
      took/takes responsibility for
    `),
    alsoKnownAs: lines(`
      also/better/otherwise/formerly/previously known as
      known to ~ as
      known as
      aka
      a.k.a.
      alias
      also called
      calling itself/himself/herself/themselves
      calls/called itself/himself/herself/themselves
      tracked as
      tracked by ~ as
      codenamed
      nicknamed
      dubbed
      dubbed by ~
      goes/went/going by the name
    `),
    composedOf: lines(`
      consists/consisted/consist of
      composed of
      made up of
      run by
      controlled by
      directed by
      operated by
      affiliated with
      allied with
      linked to/with
      tied to
      backed by
      sponsored by
      belongs/belonged to
      described as
      part of
      fronts/fronted for
      work/works/worked for
      posed/posing/poses as
      masquerading/masqueraded as
    `),
    callsItself: lines(`
      calls/called/call/calling/styles/styled/style/styling itself/themselves/himself/herself
      describes/described/describe/describing/presents/presented/present/presenting/portrays/portrayed/portray/bills/billed/bill/styles/styled/identifies/identified/identify itself/themselves/himself/herself as
      claims/claimed/claim/claiming to be
      purports/purported/purport/purporting to be
    `),
    describedAs: lines(`
      describes/described/describe/describing/identifies/identified/identify/identifying/portrays/portrayed/portray/depicts/depicted/depict/regards/regarded/regard/views/viewed/view/exposes/exposed/expose/unmasks/unmasked/unmask/labels/labelled/labeled/characterizes/characterized/characterises/characterised ~ as
      calls/called/call/considers/considered/consider/labels/labelled/labeled ~ a/an/the]
      identified/portrayed/depicted/regarded/viewed/exposed/unmasked/labelled/labeled/characterized/characterised as
    `),
    leadsTo: lines(`
      trail/trails/track/tracks/trace/traces/evidence/clue/clues/sign/signs/forensics leads/lead/led/points/point/pointed to/toward/towards/at
      trail/trails/track/tracks/trace/traces/evidence/clue/clues leads/lead/led/points/point/pointed back to
    `),
  },
  grammar,
  nouns,
  references,
  roles,
  names,
};
