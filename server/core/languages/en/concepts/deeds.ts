/** English words for what happens: verbs, and the nouns for the same. */

export const deeds = `
attack: attack raid assault offensive onslaught / attack assail raid
hack: hack hacking breach intrusion cyberattack break-in / hack
steal: theft robbery burglary heist / steal rob burgle
leak: leak leaks disclosure / leak divulge
spying: espionage spying surveillance eavesdropping wiretap / spy wiretap eavesdrop
threaten: threat menace intimidation / threaten menace intimidate
kill: killing murder assassination homicide slaying massacre / kill murder assassinate slay massacre
wound: wound injury injuries / wound injure ~ wounded injured
die: death demise / die perish pass_away lose_his_life lose_her_life lose_their_lives ~ dead deceased
born: birth / ~ born newborn
arrest: arrest detention custody / arrest detain apprehend
release: release liberation / release free liberate set_free let_go
charge: charge charges indictment prosecution / charge indict prosecute
accuse: accusation allegation blame / accuse blame allege
sentence: sentence conviction / sentence convict condemn find_guilty
acquit: acquittal / acquit exonerate clear_of
imprison: imprisonment incarceration / imprison jail incarcerate
execute: execution / behead
torture: torture abuse mistreatment / torture mistreat
kidnap: kidnapping abduction kidnap hostage-taking / kidnap abduct
rape: rape / rape
bombing: bombing bombardment shelling airstrike / bomb bombard shell
explode: explosion blast detonation / explode detonate
shoot: shooting gunfire shots / shoot fire
invade: invasion incursion / invade march_into
occupy: occupation / occupy
conquer: conquest seizure capture / conquer seize capture
fight: fight battle combat clash fighting / fight battle clash combat
defend: defence defense / defend
surrender: surrender capitulation / surrender capitulate
withdraw: withdrawal retreat pullout / withdraw retreat pull_out pull_back
flee: flight escape evasion / flee escape
rescue: rescue / rescue save
protest: protest demonstration rally march / protest demonstrate
strike: strike walkout
revolt: revolt uprising rebellion insurrection riot unrest / revolt rebel riot
overthrow: overthrow coup putsch / overthrow topple oust
elect: election elections / elect reelect ~ electoral
vote: vote ballot poll voting referendum / vote vote_for vote_in_favour vote_in_favor vote_against
win: victory win triumph won / win triumph beat defeat overcome
lose: defeat / lose
resign: resignation / resign step_down quit stand_down
appoint: appointment nomination / appoint nominate
dismiss: dismissal firing layoff layoffs redundancy / dismiss sack fire lay_off oust
hire: hiring recruitment / hire recruit employ take_on
marry: wedding marriage / marry wed
divorce: divorce / divorce
buy: purchase acquisition takeover / buy purchase acquire take_over
sell: sale sales / sell
pay: payment / pay
fine: fine penalty / fine
sanction: sanctions embargo / sanction
sue: lawsuit suit litigation / sue litigate
merge: merger / merge
invest: investment / invest
lend: loan lending / lend
fund: funding financing / fund finance subsidise subsidize
donate: donation gift / donate
bribe: bribe bribery kickback / bribe ~ corrupt
fraud: fraud scam swindle deception / defraud swindle scam
embezzle: embezzlement / embezzle
smuggle: smuggling trafficking / smuggle
blackmail: blackmail extortion ransom / blackmail extort
rise: rise increase surge hike / rise increase soar surge climb jump go_up lengthen raise boost heighten put_up push_up step_up swell
fall: fall decline drop decrease reduction cut slump dip / fall decline drop decrease plunge reduce cut sink tumble shrink diminish dwindle slide halve shorten lower slip slash trim recede shed dip ease_off
grow: growth expansion / grow expand
begin: beginning start launch outset onset / begin start commence launch kick_off
end: end ending conclusion / end finish conclude cease terminate wind_up
stop: halt suspension / stop halt suspend interrupt break_off abandon give_up freeze
cancel: cancellation / cancel scrap break_off call_off axe
postpone: postponement delay / postpone delay
continue: continuation / continue proceed persist renew prolong extend go_on carry_on resume
open: opening inauguration reopening / open inaugurate reopen
close: closure closing shutdown / close shut shut_down
build: construction building / build construct erect
destroy: destruction demolition devastation / destroy demolish devastate wreck
damage: damage harm / damage harm
repair: repair restoration / repair restore fix mend
burn: fire blaze arson wildfire / burn torch
flood: flood flooding inundation / flood inundate
crash: crash collision wreck / crash collide ram
accident: accident mishap
sink: sinking shipwreck / sink founder
collapse: collapse / collapse
pollute: pollution contamination / pollute contaminate
vaccinate: vaccination vaccine immunisation jab / vaccinate immunise immunize
infect: infection contagion / infect
poison: poison poisoning toxin / poison ~ toxic poisonous
treat: treatment therapy / treat cure heal
operate: surgery / ~ surgical
test: test trial experiment / test
research: research study survey / research investigate study
investigate: investigation inquiry probe / investigate probe
measure: measurement / measure gauge
discover: discovery / discover
invent: invention / invent
develop: development / develop
produce: production output / produce manufacture
cause: cause / cause provoke trigger
prevent: prevention / prevent avert thwart
help: help aid assistance relief / help assist aid
protect: protection safeguard / protect safeguard shield
confirm: confirmation / confirm corroborate bear_out uphold reaffirm
deny: denial / deny refute rebut reject dispute disclaim contradict
doubt: doubt scepticism skepticism / doubt ~ doubtful sceptical skeptical
suspect: suspicion suspect / suspect ~ suspicious
admit: admission confession / admit confess concede own_up acknowledge
report: report account / report
publish: publication / publish release
broadcasting: broadcast transmission broadcasting / broadcast air
announce: announcement / announce
warn: warning alert / warn caution alert
promise: promise pledge vow / promise pledge vow
demand: demand / demand
ask: request appeal plea / ask request appeal
answer: answer reply response / answer reply respond
accept: acceptance / accept agree_to take_up
refuse: refusal rejection / refuse reject decline turn_down rebuff spurn veto throw_out turn_away vote_down
approve: approval / approve ratify endorse wave_through greenlight pass adopt
allow: permission authorisation authorization permit legalisation legalization / allow permit authorise authorize legalise legalize
ban: ban prohibition / ban prohibit forbid outlaw bar disallow
support: support backing backed / support vote_for vote_in_favour vote_in_favor back favour favor advocate
oppose: opposition / oppose vote_against object_to vote_no
criticise: criticism criticisms / criticise criticize condemn denounce fault slam boo deplore censure decry
praise: praise / praise laud applaud commend hail welcome
agree: agreement accord deal pact treaty / agree
negotiate: negotiation negotiations talks / negotiate
decide: decision ruling / decide
plan: plan scheme plot / plan plot
sign: signing signature / sign
found: founding / found establish
dissolve: dissolution disbandment / dissolve disband
lead: leadership / lead head
join: accession entry / join enter
leave: departure exit / leave depart quit go_away walk_out
arrive: arrival / arrive
return: return / return
travel: trip journey travel voyage / travel
meet: meeting summit encounter / meet
visit: visit / visit
send: dispatch shipment / send dispatch
receive: receipt / receive
deliver: delivery supply / deliver supply
export: export exports / export
import: import imports / import
migrate: migration immigration emigration / migrate emigrate immigrate
deport: deportation expulsion extradition / deport expel extradite
evacuate: evacuation / evacuate
disappear: disappearance / disappear vanish ~ missing
find: find / find locate
search: search / search seek
identify: identification / identify
name: / name dub nickname rename
write: / write
read: reading / read
teach: teaching education training / teach educate train
learn: / learn
play: match / play
compete: competition contest / compete
award: award prize / award
block: blockade blocking / block
delete: deletion removal erasure / delete erase remove
forge: forgery fake hoax falsification counterfeit / forge falsify fabricate counterfeit
manipulate: manipulation tampering / manipulate tamper rig
hide: concealment cover-up / hide conceal
reveal: revelation exposé / reveal expose unmask disclose
pretend: pretence pretense impersonation / pretend pose impersonate masquerade
lie: lie lies falsehood / lie
influence: influence interference meddling / influence interfere meddle
spread: spread diffusion / spread disseminate
use: use usage / use utilise utilize
control: control / control
belong: / belong
own: ownership / own
cooperate: cooperation collaboration / cooperate collaborate
trade: trade commerce / trade
reform: reform overhaul / reform overhaul
legislate: legislation / legislate
violate: violation infringement / violate infringe
punish: punishment / punish
trial: trial hearing /
testify: testimony / testify
estimate: estimate estimation / estimate
predict: prediction forecast / predict forecast
compare: comparison / compare
count: count / count
replace: replacement / replace
change: change alteration / change alter modify
move: relocation transfer / relocate transfer
divide: division split / divide split
unite: unification union / unite unify
apologise: apology apologies / apologise apologize
complain: complaint grievance / complain
fear: fear alarm panic / fear
hope: hope / hope
celebrate: celebration ceremony / celebrate
bury: burial funeral / bury
install: installation / install
connect: connection / connect
encrypt: encryption / encrypt
save: savings /
spend: spending expenditure / spend
earn: earnings income / earn
privatise: privatisation privatization / privatise privatize
nationalise: nationalisation nationalization / nationalise nationalize
ceasefire: ceasefire truce armistice
claim-responsibility: claim / claim
retract: retraction correction / retract correct
prove: / prove
verify: verification / verify
observe: observation / observe
detect: detection / detect spot
analyse: analysis / analyse analyze examine
calculate: calculation / calculate compute
collect: collection / collect gather
store: storage /
copy: copy / copy
download: download / download
post: post posting upload / post upload
update: update upgrade / update upgrade
translate: translation translator / translate
print: printing / print
record: recording / record
interview: interview
speak: speech /
debate: debate discussion / debate discuss
propose: proposal proposition / propose
recommend: recommendation advice encouragement / recommend advise urge encourage
explain: explanation / explain
order: order command / order
force: coercion / force compel coerce
insult: insult offence / insult offend
slander: defamation slander libel / defame slander discredit smear
harass: harassment stalking bullying / harass stalk bully
persecute: persecution repression crackdown / persecute repress
confiscate: confiscation forfeiture / confiscate
appeal: appeal / appeal
compensate: compensation damages reparation / compensate reimburse
pardon: pardon amnesty clemency / pardon
repeal: repeal revocation / repeal revoke overturn quash annul lift_the_ban
intervene: intervention / intervene
deploy: deployment mobilisation mobilization / deploy mobilise mobilize
disarm: disarmament / disarm
ambush: ambush / ambush
stab: stabbing / stab
drown: drowning / drown
derail: derailment / derail
land: landing /
take-off: take-off takeoff
launch: rocket_launch liftoff
fly: / fly
transport: transport transportation shipping haulage / transport
drive: / drive
cross: crossing / cross
chase: pursuit chase / chase pursue
patrol: patrol / patrol
participate: participation / participate
organise: / organise organize
prepare: preparation / prepare
try: attempt bid / attempt try
fail: / fail
achieve: achievement / achieve accomplish
believe: belief / believe
think: / think
remember: commemoration anniversary / remember commemorate
forget: / forget
ignore: / ignore disregard
underestimate: / underestimate
overestimate: exaggeration / overestimate exaggerate overstate
describe: description / describe
show: / show
attribute: attribution / attribute
collude: collusion complicity / collude
mock: mockery satire / mock ridicule
shock: shock outrage / shock outrage
surprise: surprise / surprise
suffer: suffering / suffer
survive: survival / survive live_through
recover: recovery / recover
borrow: borrowing / borrow
advertise: advertisement advertising ad ads publicity / advertise
design: design designer / design
exercise: drill exercise maneuver manoeuvre
dress: clothing clothes dress /
double: / double ~ double
assess: assessment evaluation / assess evaluate
abstain: abstention / abstain
exclude: exclusion / exclude rule_out
forgo: waiver / forgo waive renounce refrain do_without
`;
