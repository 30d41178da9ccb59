/** English function words and the nouns that attributions turn on. */
import type { Grammar, Nouns } from "../cues";
import { wordsOf } from "../words";

export const grammar: Grammar = {
  determiners:
    wordsOf(`the a an this that these those his her its their my our your some any each every
    no another both all several many most few one two three four five six seven eight nine ten`),
  pronouns: wordsOf("he she they it"),
  firstPersons: wordsOf("i we you me us my our your myself ourselves i'm we're i've we've"),
  relatives: wordsOf("who which that whom whose"),
  prepositions:
    wordsOf(`of in on at by for with from to into onto about over under against between among
    during after before since until through across around within without toward towards near behind
    beyond despite including amid besides alongside outside inside as like than per via upon throughout`),
  by: ["by"],
  conjunctions: wordsOf("and or nor but yet so"),
  alternatives: wordsOf("or"),
  subordinators:
    wordsOf(`that because although though while when whenever where whereas since unless if
    whether once until till lest how why what whatever as before after but yet so then`),
  conditionals: wordsOf("if unless whether suppose supposing provided assuming whoever whatever"),
  complementisers: ["that"],
  questions: wordsOf("whether if how why what who where when which"),
  askingWhat: wordsOf("what how"),
  askingWho: wordsOf("who whom"),
  copulas: wordsOf("is are was were be been being 's 're became become becomes remains remained"),
  auxiliaries:
    wordsOf(`is are was were be been being am has have had having do does did will would shall
    should can could may might must 's 're 've 'll 'd to cannot can't couldn't won't wouldn't didn't
    doesn't don't isn't aren't wasn't weren't hasn't haven't hadn't shouldn't mustn't ain't`),
  modals:
    wordsOf(`will would shall should can could must to 'll 'd cannot can't couldn't won't wouldn't
    shouldn't mustn't`),
  pluperfects: wordsOf("had"),
  passives: wordsOf("is are was were be been being 's 're got gets get"),
  attempts: wordsOf(
    `trying tried tries try attempting attempted attempts attempt sought seeking seeks managed manages
    manage managing able`,
  ),
  reflexives: [],
  comparisons: ["as"],
  negations:
    wordsOf(`not never cannot can't couldn't won't wouldn't didn't doesn't don't isn't aren't
    wasn't weren't hasn't haven't hadn't no`),
  absences: wordsOf("nobody none nothing neither nor without nowhere hardly"),
  limits: wordsOf("only except solely merely"),
  negationPairs: ["neither nor"],
  earlierTimes: wordsOf("had formerly previously before until"),
  infinitiveLinks: wordsOf("to"),
  infinitiveEndings: [""],
  adverbs:
    wordsOf(`also perhaps maybe later then now again once even still just already ever never not only first soon
    today yesterday too further both all often sometimes always himself herself themselves itself
    simply merely more recently elsewhere long since earlier thus therefore instead nonetheless
    nevertheless meanwhile on monday tuesday wednesday thursday friday saturday sunday`),
  adverbSuffixes: ["ly"],
  notAdverbs: wordsOf(
    "early likely unlikely daily weekly monthly yearly elderly friendly deadly costly lovely only family assembly monopoly anomaly supply reply rally homily bully butterfly",
  ),
};

export const nouns: Nouns = {
  statements: wordsOf(`claim claims assertion assertions statement statements allegation allegations
    accusation accusations warning warnings suggestion contention insistence argument belief view opinion
    remark remarks admission announcement prediction conclusion complaint complaints denial promise pledge
    vow theory criticism observation comment comments charge declaration acknowledgment acknowledgement
    suspicion verdict estimate testimony description characterization endorsement condemnation
    finding findings`),
  vague:
    wordsOf(`experts officials analysts sources source critics observers insiders scientists researchers
    historians commentators pundits people some many others most few few scholars authorities
    reports rumours rumors rumor rumour opponents supporters skeptics sceptics strategists economists
    investigators commenters detractors specialists everyone everybody somebody someone
    locals media studies`),
  quantifiers:
    wordsOf(`some many several most other few various certain numerous a number of countless
    two three four five unnamed anonymous security independent leading senior top military political
    intelligence western local industry outside legal government administration foreign policy cyber
    cybersecurity market one another unidentified all medical health`),
  speakers:
    wordsOf(`person man woman spokesman spokeswoman spokesperson spokespeople official officials minister president
    report reports study studies survey poll polls document documents statement letter paper newspaper
    magazine agency company firm ministry department government court judge prosecutor prosecutors police
    lawyer lawyers attorney aide aides adviser advisers advisor advisors expert experts analyst analysts
    researcher researchers source sources critics candidate candidates senator senators lawmaker lawmakers
    campaign committee party republicans democrats voters director chief head chairman chairwoman ceo
    founder professor author authors journalist journalists reporter reporters editor witness witnesses
    governor mayor secretary ambassador general commander officer officers investigators commission
    council organization organisation group union bank investigation analysis review data figures article
    indictment complaint memo filing lawsuit book broadcaster network blog press post website account
    audit assessment evidence records findings research results manager executive executives
    economists historian historians scientists scientist doctor doctors teacher resident residents
    parliament congress administration embassy watchdog tribunal jury plaintiff plaintiffs
    defendant defendants leader leaders supporters opponents activist activists strategist strategists
    operative operatives writer columnist biographer host rival rivals dispatch communique nominee
    presenter bulletin transcript affidavit ruling bill law act email emails people others many some few
    most veteran veterans staff staffer staffers team delegate delegates member members`),
  voiceless:
    wordsOf(`light lights lamp lamps beep tone bell alarm alarms display displays screen gauge dial meter meters thermometer
    sensor detector button icon cursor arrow printer scanner camera device machine engine server router
    browser program programme app apps application command function method option setting parser
    compiler script wizard dialog installer plugin interface clock watch label sign signs symbol
    equation formula curve graph axis vector force recipe recipes instructions rules
    size taste season needs`),
  documents: wordsOf(
    "report reports study studies survey surveys poll polls review audit assessment investigation inquiry data figures records documents findings research analysis census emails memo",
  ),
  doers:
    wordsOf(`hacker hackers attackers attacker militants militant terrorists terrorist spies spy agents
    agent trolls gang gangs criminals cybercriminals cybercriminal fraudsters fraudster scammers scammer
    phishers phisher crooks thieves thief intruders intruder cyberattackers cyberattacker extortionists
    operatives operative gunmen gunman bombers bomber rebels mercenaries hacktivists hacktivist
    cyberspies insurgents extremists jihadists jihadis guerrillas assassins troll crackers
    perpetrators perpetrator cybercrooks blackmailers cyberthieves cyber-criminals actors actor
    adversary adversaries group groups spammers spammer hijackers`),
  deeds:
    wordsOf(`attack attacks hack hacks hacking breach breaches leak leaks threat threats bombing bombings
    killing killings murder murders assassination  theft thefts 
    intrusion intrusions raid raids shooting poisoning plot cyberattack cyberattacks cyber-attack
    cyber-attacks  heist ransomware malware phishing sabotage massacre espionage
    disinformation explosion compromise infection infections outage blackout kidnapping strike strikes
    assault defacement scam scams fraud spying surveillance extortion crime crimes worm virus trojan
    ransom demands burglary burglaries robbery robberies arson abduction abductions interference meddling break-in break-ins hijacking false-flag`),
  undertakings: wordsOf(
    "campaign campaigns operation operations incident incidents effort efforts scheme plan",
  ),
  targets:
    wordsOf(`network networks system systems server servers computer computers account accounts email
    emails e-mails mailbox mailboxes website websites site sites database databases data information
    records credentials passwords password documents files file servers broadcaster newsroom journalists
    soldiers civilians embassy ministry parliament hospital hospitals bank banks government agency agencies
    election elections campaign company companies users customers victims victim infrastructure grid
    spouses families wives diplomats dissidents activists organisations organizations devices machines
    identities funds bitcoin bitcoins ransom money cards card details access malware ransomware
    vulnerability vulnerabilities flaw organization organisation business businesses firms phone phones
    wallet wallets software backdoor backdoors individuals people employees targets fears
    port ports airport airports harbour harbor harbours harbors terminal terminals pipeline pipelines
    refinery refineries substation substations plant plants reactor dam dams railway railways railroad
    ship ships vessel vessels tanker tankers depot depots warehouse warehouses shipyard waterworks`),
  ambiguous:
    wordsOf(`report reports claim claims note notes state states comment comments charge charges
    fear fears hope hopes doubt doubts estimate estimates promise promises pledge pledges vow vows warning
    question questions answer answers reply replies blame demand demands show shows signal signals find finds
    counter quote quotes post posts message text texts project projects rule rules
    welcome worry worries complaint addresses echo echoes praise notice guess warn blog email emails
    tweet tweets address document documents figure figures reason reasons
    forecast forecasts express support supports thanks vote favor favors object champion dispute disputes
    caution counsel boast joke jokes brand brands voice voices
    pan advocate guarantee guarantees`),
  affiliations:
    wordsOf(`front arm division wing unit branch subsidiary offshoot proxy cover alias affiliate
    agent agents puppet hackers hacker spy spies mouthpiece tool creation faction cell member members
    operative operatives spin-off splinter sockpuppet persona pseudonym outfit militants
    false-flag flag guise disguise façade facade shell smokescreen`),
  covers: wordsOf("front façade facade cover shell guise disguise persona sockpuppet smokescreen"),
  groups:
    wordsOf(`group gang organisation organization outfit collective cell network movement faction militia
    hackers`),
};
