/** Kin of concepts: what is told of one of them may be told by another, as of who fishes by "fisherman". */
import type { Concept } from "./concepts";
import { wordsOf } from "./words";

/** Each row by itself; a concept may stand in several. */
export const conceptKin: readonly (readonly Concept[])[] = `
  fish fisherman sea ship
  cinema actor camera video photo screen show
  theatre actor play festival music art culture museum
  school student teacher teach learn
  university student professor research science scientist laboratory institute study-sample
  research investigate discover find test measure analyse observe detect
  court judge lawyer prosecutor trial testify accuse charge sue appeal law
  sentence prison imprison prisoner punish crime criminal guilty trial court
  fine sanction punish violate
  acquit innocent pardon release
  arrest police policeman imprison investigate search
  steal thief crime disappear
  hospital doctor nurse patient treat health medicine recover operate
  disease infect pandemic symptom vaccinate cancer health bacterium suffer
  wound suffer hospital victim violence accident attack
  die kill murderer victim bury cemetery survive alive suicide drown execute
  pay money price buy spend fund lend borrow invest donate wage debt budget expensive cheap free-of-charge finance
  sell buy trade market price shop customer export import
  profit loss revenue earn deficit lose economy
  tax finance budget government money
  company industry factory subsidiary branch manager entrepreneur owner own
  job worker employee employer hire dismiss wage union pension unemployment
  resign leave dismiss end withdraw stop replace retract
  appoint elect hire replace lead leader name
  elect vote voter candidate campaign win lose majority minority party
  government minister ministry premier president parliament politics reform law
  city mayor municipality village district region committee
  party coalition politics lawmaker parliament
  approve agree accept support sign contract allow vote decide
  refuse oppose deny ban prevent stop criticise exclude forgo cancel
  plan prepare propose decide announce promise strategy target
  announce report publish reveal promise explain describe interview news
  write author book literature letter publish newspaper article
  newspaper journalist media news article publish broadcasting broadcaster report interview
  army soldier officer war fight weapon attack invade defend deploy ammunition tank
  shoot weapon kill wound
  bombing bomb explode attack destroy missile damage
  burn firefighter destroy damage disaster heat
  flood water river dam rain storm disaster drown
  weather rain snow storm heat cold drought temperature climate wind ice
  climate environment emission temperature pollute energy
  energy electricity power-plant nuclear oil gas coal fuel battery
  farm farmer crop meat animal food
  animal species dog fish farm forest
  hack hacker computer server network internet password account email data software malware code cyber steal leak attack encrypt
  spying spy intelligence secret
  reveal leak show secret discover publish hide
  plane flight fly airport travel
  train railway station derail travel passenger
  car driver drive road traffic accident crash truck bus
  ship port sea crew sink navy crash
  travel tourist visit hotel arrive leave return migrate
  flee refugee migrate migrant border evacuate leave
  crash accident damage destroy wound
  house building build rent repair castle monument
  build found develop produce design engineer open
  found begin founder open
  begin open return launch
  end stop close cancel dissolve last
  sport team coach athlete football championship win lose play compete champion medal stadium exercise
  family husband wife father mother son daughter brother sister child marry divorce baby born
  child youth baby school born
  child woman man family
  rise grow more high double
  fall less low loss
  send receive deliver award donate
  help support protect rescue save
  protest demonstrator strike activist revolt
  church religion mosque
  alive survive inhabitant
  use control operate
  threaten blackmail demand
  influence manipulate lie propaganda false-flag spread forge troll campaign
  belong own owner buy sell subsidiary company
  merge buy unite join company
  fraud embezzle bribe steal forge false money crime
  pollute poison emission environment waste
  discover invent develop find research
  cause consequence result responsibility
  confirm prove verify evidence admit true
  deny refuse innocent false
  doubt unsure suspect deny criticise
  warn danger fear threaten security
  demand ask criticise complain appeal
  negotiate agree contract sign debate meet
  join member participate compete
  meet visit debate speak negotiate
  award win medal champion
  forge false fraud pretend lie
  cooperate agree help support
  violate law crime punish
  estimate predict measure count calculate assess compare
  apologise mistake responsibility retract
  complain criticise accuse demand protest
  celebrate festival win praise
  spend pay buy money
  recommend propose plan approve
  order demand lead headquarters
  confiscate block police money
  compensate pay money insurance
  launch fly open
  try fail prepare achieve
  assess research test analyse judge criticise
  stay keep continue unchanged inhabitant
  lengthen continue grow more longer postpone
  shorten fall less end shorter
  improve good recover rise treat
  worsen bad fall damage disease
  promote advance win appoint sport
  relegate lose fall sport
  advance attack invade fight conquer
  resist fight oppose defend refuse
  strengthen support grow strong rise
  weaken weak fall less damage
  accelerate faster rise
  slow slower fall postpone
  create found build begin produce
  impose order law punish fine sanction
  obey law agree accept
  separate divide divorce leave
  thank praise help
  dissuade warn criticise oppose
  omit fail ignore forgo forget
  trust believe hope support
  distrust doubt suspect fear
  unanimous vote agree decide
`
  .trim()
  .split("\n")
  .map((row) => wordsOf(row));
