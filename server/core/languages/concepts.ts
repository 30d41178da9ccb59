/** Concepts of news and research, by which passages of several languages meet: their ids, and kinds of them. */
import { wordsOf } from "./words";

/** By an English headword. */
export type Concept = string;

/** What happens, so that a sentence may turn on it: an arrest, an election, a merger. */
export const deedConcepts: readonly Concept[] = wordsOf(`
  attack hack steal leak spying threaten kill wound die born arrest release charge accuse sentence
  acquit imprison execute torture kidnap rape bombing explode shoot invade occupy conquer fight defend
  surrender withdraw flee rescue protest strike revolt overthrow elect vote win lose resign appoint
  dismiss hire marry divorce buy sell pay fine sanction sue merge invest lend fund donate bribe fraud
  embezzle smuggle blackmail rise fall grow begin end stop cancel postpone continue open close build
  destroy damage repair burn flood crash accident sink collapse pollute vaccinate infect poison treat
  operate test research investigate measure discover invent develop produce cause prevent help protect
  confirm deny doubt suspect admit report publish broadcasting announce warn promise demand ask answer
  accept refuse approve allow ban support oppose criticise praise agree negotiate decide plan sign
  found dissolve lead join leave arrive return travel meet visit send receive deliver export import
  migrate deport evacuate disappear find search identify name write read teach learn play compete
  award block delete forge manipulate hide reveal pretend lie influence spread use control belong own
  cooperate trade reform legislate violate punish trial testify estimate predict compare count replace
  change move divide unite apologise complain fear hope celebrate bury install connect encrypt save
  spend earn privatise nationalise ceasefire claim-responsibility retract prove verify observe detect
  analyse calculate collect store copy download post update translate print record interview speak
  debate propose recommend explain order force insult slander harass persecute confiscate appeal
  compensate pardon repeal intervene deploy disarm ambush stab drown derail land take-off launch fly
  transport drive cross chase patrol participate organise prepare try fail achieve believe think
  remember forget ignore underestimate overestimate describe show attribute collude mock shock
  surprise suffer survive recover borrow advertise design exercise dress double assess abstain exclude
  forgo stay keep create lengthen shorten dissuade improve worsen promote relegate advance resist impose
  separate obey trust distrust strengthen weaken accelerate slow include omit thank
`);

/** People, bodies, things, places, times and qualities. */
const thingConcepts = wordsOf(`
  army soldier officer navy war peace weapon bomb missile drone police policeman court judge lawyer
  prosecutor prison prisoner law constitution crime criminal thief murderer victim witness hostage
  government ministry minister president premier parliament lawmaker party coalition candidate voter
  campaign politics democracy dictatorship king mayor governor ambassador spokesperson authority
  agency committee intelligence spy terrorist rebel hacker troll customer job worker employee employer
  manager entrepreneur member leader founder supporter opponent enemy ally doctor nurse patient
  disease pandemic cancer health medicine drugs alcohol abortion suicide child youth woman man wife
  husband family father mother son daughter brother sister friend neighbour citizen inhabitant refugee
  migrant civilian activist demonstrator tourist farmer fisherman athlete coach football sport team
  author actor adviser delegate official secretary veteran firefighter crew engineer contractor
  investor owner volunteer fighter mercenary caliphate spectator champion baby elderly slave
  homosexual propaganda false-flag evidence trace document letter message photo video book newspaper
  journalist broadcaster media news censorship article company subsidiary branch unit front group
  organisation mafia union bank insurance hospital school university student teacher professor
  scientist science expert institute laboratory church mosque religion jew museum theatre music art
  website internet network social-network account password email address list data database file
  server computer phone software malware code cyber technology artificial-intelligence satellite space
  power-plant nuclear electricity energy oil gas coal mine railway train station bridge tunnel road
  traffic ship port plane airport flight helicopter car truck bus bicycle driver passenger factory
  industry market stock-exchange economy finance budget deficit money euro dollar tax debt price wage
  pension profit loss revenue inflation unemployment bankruptcy crisis contract flag mask screen
  camera identity surname username slogan platform transaction cryptocurrency vulnerability jihad
  championship stadium medal cinema festival literature culture conference strategy target operation
  consequence result problem mistake responsibility conspiracy rumour theory method model system
  service infrastructure institution camp headquarters knife tank submarine ammunition uniform
  passport right-wing left-wing conservative liberal republican nationalist separatist independence
  federal pregnancy body blood bacterium symptom quarantine robot engine battery country abroad world
  city village district region municipality border sea coast island river lake forest tree mountain
  desert volcano earthquake storm rain snow drought heat cold weather climate temperature environment
  emission water air food hunger farm crop meat fish animal dog species waste house building rent
  hotel restaurant shop office right security danger emergency violence racism poverty wealth secret
  anonymous scandal history language study-sample poll percentage statistics brain heart gene chemical
  first last before after more less guilty innocent legal illegal true false alive public private high
  low big small new old strong weak good bad possible impossible domestic success failure majority
  minority north south east west monday tuesday wednesday thursday friday saturday sunday morning
  night evening day week month year century spring summer autumn winter yesterday today tomorrow hour
  minute weekend past future recent half kilometre metre tonne black white red green blue yellow gold
  silver iron wood stone plastic glass paper fuel hydrogen oxygen uranium radiation planet moon sun
  star telescope physics mathematics biology archaeology fossil ice wind landslide tsunami disaster
  dam canal wall park castle monument cemetery territory international local official-quality
  free-of-charge expensive cheap sexual social important serious sure unsure difficult easy similar
  different russia ukraine belarus germany austria switzerland france italy spain portugal britain
  scotland ireland netherlands belgium denmark sweden norway finland poland czechia hungary romania
  bulgaria greece serbia croatia albania estonia latvia lithuania turkey georgia armenia azerbaijan
  israel palestine syria lebanon iraq iran saudi-arabia yemen egypt libya tunisia algeria morocco
  nigeria south-africa sudan somalia ethiopia kenya africa china taiwan japan north-korea south-korea
  india pakistan bangladesh afghanistan indonesia vietnam philippines asia australia new-zealand
  america canada mexico cuba brazil argentina chile colombia venezuela peru europe eu arab kurd moscow
  kyiv petersburg london edinburgh dublin paris marseille lyon strasbourg brussels antwerp hague
  berlin munich hamburg cologne frankfurt vienna geneva zurich basel rome milan turin venice genoa
  florence bologna naples sicily sardinia vatican madrid seville catalonia lisbon copenhagen stockholm
  warsaw prague bucharest belgrade zagreb athens jerusalem gaza damascus beirut baghdad tehran cairo
  tripoli algiers beijing tokyo new-york crimea chechnya balkans kosovo bosnia slovenia slovakia
  moldova kazakhstan jordan qatar emirates mali cyprus malta iceland thailand myanmar united-nations
  nato imf ecb white-house centimetre christmas easter unanimous unchanged full empty larger smaller
  higher lower longer shorter older younger earlier later faster slower
  single
`);

/** Those of the calendar; their words are the months of the language. */
export const monthConcepts: readonly Concept[] = wordsOf(
  "january february march april may june july august september october november december",
);

export const dayConcepts: readonly Concept[] = wordsOf(
  "monday tuesday wednesday thursday friday saturday sunday",
);

export const concepts: readonly Concept[] = [...deedConcepts, ...thingConcepts, ...monthConcepts];

/** What each of two does as the other does it. */
export const mutualConcepts: readonly Concept[] = wordsOf(
  "meet marry divorce agree negotiate merge cooperate fight trade play compete connect unite talk",
);

/** Words that say, without "not", that something is not or was not. */
export const negativeConcepts: readonly Concept[] = wordsOf(
  "deny refuse prevent stop ban cancel doubt lie false innocent acquit oppose fail exclude forgo omit dissuade",
);

/** By which somebody only tells something. */
export const speechConcepts: readonly Concept[] = wordsOf("report publish announce write answer");

/** By which a sentence tells how sure something is. */
export const stanceConcepts: readonly Concept[] = wordsOf(
  "doubt suspect estimate possible impossible",
);

/** One side of a deal, of which the other may follow: bought, and sold on. */
export const tradeConcepts: readonly Concept[] = wordsOf("buy sell");

/** That there is not more than one: "not a single one". */
export const singleConcepts: readonly Concept[] = wordsOf("single");

/** Deeds that many words tell, or that only lead to another: a source may tell them by none of these. */
export const lightDeeds: readonly Concept[] = wordsOf(`
  show use begin end stop continue open close try prepare plan decide hope fear think believe
  remember forget ignore describe explain find lead support help change cause achieve fail order
  speak report announce answer ask write promise demand participate move suffer stay keep create
  improve worsen include omit lengthen shorten strengthen weaken accelerate slow trust distrust
`);

/** Places of which one is not another, and none a part of it. */
export const distinctPlaces: readonly Concept[] = wordsOf(`
  hospital school university museum theatre church mosque hotel restaurant factory airport port
  railway power-plant mine dam bridge tunnel stadium castle monument
`);

/** In which things are measured. */
export const measureConcepts: readonly Concept[] = wordsOf(
  "centimetre metre kilometre tonne minute hour day week month year century",
);

/** By which a number tells a difference. */
export const relativeConcepts: readonly Concept[] = wordsOf("more less before after different");

/** Of which a number before or behind tells by how much: "a majority of seven". */
export const marginConcepts: readonly Concept[] = wordsOf("majority");

/** By which somebody does not do what follows. */
export const refusalConcepts: readonly Concept[] = wordsOf("refuse forgo omit");
