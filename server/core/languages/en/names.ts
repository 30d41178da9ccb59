/** English words by which names are known. */
import type { NameCues } from "../cues";
import { wordsOf } from "../words";

export const names: NameCues = {
  titles:
    wordsOf(`mr mrs ms miss messrs sens reps govs profs gens dr prof professor president sen senator rep representative gov governor
    mayor minister prime secretary sir lord lady king queen prince princess pope general gen col colonel
    capt captain lt sgt maj major judge justice chancellor ambassador congressman congresswoman
    chairman director detective inspector sheriff sister father rev reverend saint hon attorney
    cardinal archbishop bishop imam ayatollah sheikh emperor vice`),
  offices:
    wordsOf(`interior foreign defence defense finance justice home health education trade energy
    environment labor labour treasury transport culture economy agriculture commerce house senate state deputy
    assistant under acting former police fire press`),
  givenNames:
    wordsOf(`james john robert michael william david richard joseph thomas charles christopher daniel
    matthew anthony mark donald steven paul andrew joshua kenneth kevin brian george edward ronald timothy
    jason jeffrey ryan jacob gary nicholas eric jonathan stephen larry justin scott brandon benjamin samuel
    gregory frank alexander raymond patrick jack dennis jerry mary patricia jennifer linda elizabeth barbara
    susan jessica sarah karen nancy lisa margaret betty sandra ashley dorothy kimberly emily donna michelle
    carol amanda melissa deborah stephanie rebecca laura helen sharon cynthia kathleen amy anna angela
    hillary bernie ted marco jeb ben vladimir sergei dmitry ivan igor olga mohammed ahmed ali hassan
    abu lee peter martin simon alan adam ian neil tim tom jim bob bill joe dan mike steve chris dave ken
    ron rick greg doug jeff phil nick alex sam kate jane lucy emma olivia sophie claire alice rachel julia`),
  organisations:
    wordsOf(`university college institute ministry department bank agency council committee
    commission court house office bureau board association federation union party church company corporation
    corp inc ltd llc plc group foundation society times post journal press news media tribune guardian
    institution academy guild alliance coalition consortium cooperative confederation school hospital museum centre center service services command forces navy police
    parliament senate congress assembly authority administration league club trust fund network networks
    security labs corps laboratories laboratory organization organisation international industries systems
    technologies research airlines motors partners holdings monde spiegel republic front army state`),
  groups:
    wordsOf(`team bear panda kitten spider chollima typhoon blizzard sandstorm tempest jackal crew gang
    brigade brigades army caliphate cartel mafia squad legion liberation liberators militia group
    hackers collective twilight worm taliban caliphate`),
  seats: [],
  adjectives: [],
  bodies: [],
  describedBodies: [],
  organisationNouns:
    wordsOf(`company firm agency newspaper magazine broadcaster bank charity startup vendor
    maker provider ministry university website network think-tank ngo outlet station daily weekly
    publisher carrier airline retailer manufacturer consultancy`),
  groupNouns:
    wordsOf(`group gang hackers collective cell militia militants faction outfit cartel sect
    terrorists rebels crew`),
  personNouns:
    wordsOf(`spokesman spokeswoman spokesperson director manager analyst expert professor lawyer
    journalist reporter editor author founder hacker actor actress singer senator lawmaker minister
    researcher strategist leader chief head executive ceo chairman chairwoman adviser advisor
    activist scientist economist historian writer veteran resident officer agent consultant candidate
    governor mayor secretary aide attorney judge prosecutor partner fellow member engineer`),
  placeNouns: wordsOf(`city town village river lake mountain island province region district valley
    county street avenue road square sea ocean bay cape mount mt airport bridge park fort desert coast`),
  placeHeads:
    wordsOf(`lake loch lough mount mt river cape fort port point isle strait gulf bay camp glen
    pico lago`),
  particles: wordsOf("von van der den bin ibn al el du dos ben zu ter della de la da di do"),
  connectors: wordsOf("of the and for de"),
  foreignLinks: wordsOf("di della delle dei degli du des der la"),
  purposes: [],
  surnameParticles: [],
  movements: wordsOf("brothers friends daughters sons mothers veterans doctors reporters"),
  soleBodies: [],
  saints: wordsOf("san santa"),
  demonyms:
    wordsOf(`russian russians american americans chinese iranian iranians north-korean korean koreans
    ukrainian ukrainians german germans french italian italians british english spanish israeli israelis
    syrian syrians turkish saudi indian indians pakistani japanese european europeans african africans
    asian arab arabs muslim muslims christian christians jewish jews western eastern northern southern
    belarusian polish dutch swiss austrian swedish norwegian danish finnish greek hungarian romanian
    bulgarian serbian croatian czech slovak albanian palestinian palestinians lebanese iraqi iraqis
    afghan egyptian libyan tunisian moroccan algerian nigerian somali kenyan mexican mexicans canadian
    canadians brazilian argentine colombian venezuelan cuban vietnamese thai indonesian filipino
    australian irish scottish welsh portuguese belgian catholic catholics protestant soviet
    californian texan parisian roman romans islamic islamist islamists azerbaijani armenian georgian
    estonian latvian lithuanian chechen kurdish hispanic latino latinos republican republicans democrat
    democrats democratic conservative conservatives labour liberal anti-muslim pro-russian latin
    caucasian mediterranean atlantic victorian medieval buddhist hindu sunni shiite orthodox`),
  locatives: wordsOf("in near across throughout outside"),
  directions: [],
  companions: [],
  placeOwners:
    wordsOf(`mayor city town village suburb outskirts residents people port airport station province district
    county region island coast north south east west northeast northwest southeast southwest capital battle siege
    treaty archbishop bishop streets part parts`),
  districts: [],
  things:
    wordsOf(`cup championship championships olympics olympiad games award awards prize medal oscar emmy grammy
    act bill treaty accord amendment constitution bible koran quran torah gospel war revolution renaissance
    festival carnival marathon hurricane cyclone pandemic theorem syndrome disease day eve week`),
  thingNouns:
    wordsOf(`hurricane typhoon cyclone storm film movie song album single novel musical sitcom probe
    telescope rocket missile satellite asteroid comet planet syndrome vaccine`),
  affairs: [],
  competences: [],
  commons: wordsOf("utc gmt cet aids hiv dna rna gps dvd usb sos gdp"),
  calendar:
    wordsOf(`january february march april may june july august september october november december
    monday tuesday wednesday thursday friday saturday sunday jan feb mar apr jun jul aug sep sept oct nov dec
    christmas easter ramadan thanksgiving halloween god internet web ok tv covid covid-19 english
    url urls png jpg pdf html xml api apis dll vpn ip ips dns http https ssl tls usb cpu gpu pc pcs rat rats ioc iocs
    id ids am pm utc gmt est pst ceo cfo cto ciso dj dna hiv aids diy faq figure table chapter section appendix`),
  openers:
    wordsOf(`the a an and but or nor so yet if when while where who what why how which that this these
    those there here it he she they we you i his her its their our my your him them us in on at by for with
    from to of into about after before during since until as like than over under between among against
    through across despite although though because unless whether once even also then now today
    yesterday tomorrow still just only both either neither not no yes never always often sometimes usually
    perhaps maybe indeed instead however therefore thus meanwhile moreover furthermore nevertheless
    nonetheless otherwise besides finally first second third next last later earlier recently
    previously former currently eventually suddenly fortunately unfortunately clearly apparently some many
    most more few several all any each every another other others such same one two three four five six
    seven eight nine ten eleven twelve twenty hundreds thousands millions dozens half part let do does did
    don't didn't is are was were be been being has have had can could will would shall should may might
    must please thank thanks ask according given based compared asked speaking looking using
    proof evidence nobody nothing everyone everybody everything someone somebody something anyone anything
    people men women children officials experts analysts critics researchers scientists sources police
    voters lawmakers republicans democrats hackers attackers authorities investigators prosecutors reports
    report studies study news data information research results findings members supporters opponents
    companies users customers victims students teachers doctors workers parents families residents
    add mix bake cook boil stir heat cut slice place put take make turn remove open close press click
    select check keep leave serve pour fold whisk preheat drain season use wash dry set run start stop
    early late long much little less least again ago already almost around away back far near nearly
    plus minus per via within without throughout toward towards upon whatever whoever whenever wherever
    those whose whom well good great new old big small high low right left best better worse worst
    experts observers scholars historians commentators insiders`),
  crowds:
    wordsOf(`farmers villagers firefighters fighters nurses miners drivers pilots soldiers sailors dockers
    dockworkers truckers cleaners builders carpenters electricians plumbers bakers butchers gardeners
    shopkeepers tailors waiters chefs cooks porters guards rangers wardens lifeguards paramedics midwives
    pharmacists dentists surgeons physicians therapists counsellors counselors carers caregivers volunteers
    interns trainees apprentices pupils tenants landlords homeowners householders shareholders stockholders
    bondholders investors creditors lenders borrowers insurers depositors savers consumers shoppers buyers
    sellers diners guests passengers commuters travellers travelers tourists holidaymakers visitors
    motorists cyclists pedestrians neighbours neighbors witnesses bystanders onlookers survivors
    relatives friends mourners worshippers pilgrims protesters protestors demonstrators strikers picketers
    marchers rioters looters campaigners activists lobbyists refugees migrants immigrants emigrants evacuees
    exiles detainees prisoners inmates hostages captives veterans pensioners retirees teenagers youngsters
    toddlers schoolchildren grandparents mothers fathers siblings cousins fans spectators referees umpires
    coaches trainers players athletes runners swimmers rowers climbers divers hikers hunters anglers trappers
    ranchers herders growers winemakers brewers distillers painters sculptors composers conductors musicians
    drummers guitarists dancers playwrights novelists poets writers authors readers viewers listeners
    screenwriters photographers archivists archaeologists geologists biologists physicists chemists
    astronomers mathematicians statisticians epidemiologists virologists meteorologists forecasters
    economists sociologists psychologists philosophers theologians mechanics technicians engineers welders
    surveyors architects designers developers programmers auditors accountants actuaries clerks cashiers
    brokers traders dealers bankers financiers lawyers solicitors barristers attorneys notaries judges
    magistrates jurors bailiffs constables detectives inspectors sheriffs marshals negotiators mediators
    diplomats ambassadors envoys delegates councillors councilors aldermen legislators parliamentarians
    backbenchers senators ministers mayors governors politicians candidates electors taxpayers citizens
    locals islanders townspeople townsfolk settlers colonists natives elders chieftains rebels insurgents
    guerrillas militants extremists terrorists separatists nationalists jihadists gunmen snipers bombers
    smugglers traffickers poachers pirates burglars thieves robbers arsonists kidnappers hijackers
    fraudsters scammers swindlers counterfeiters executives directors managers employers bosses owners
    founders operators contractors suppliers manufacturers retailers wholesalers exporters importers
    producers publishers editors reporters journalists correspondents columnists bloggers broadcasters
    presenters translators interpreters librarians curators lecturers professors academics scholars
    tutors governesses deans headteachers rabbis priests monks nuns bishops pastors imams clerics
    preachers missionaries patients sufferers carriers donors babies infants adults adolescents
    policemen firemen fishermen businessmen salesmen lawmen airmen seamen clergymen crewmen craftsmen
    workmen horsemen militiamen servicemen linesmen statesmen congressmen councilmen watchmen doormen
    postmen countrymen townsmen tribesmen marksmen spokesmen chairmen newsmen cameramen henchmen
    middlemen foremen longshoremen policewomen businesswomen saleswomen servicewomen congresswomen
    councilwomen sportswomen spokeswomen tribespeople salespeople businesspeople craftspeople
    spokespeople countryfolk fisherfolk`),
  memberBodies:
    wordsOf(`union association federation confederation guild league society party club alliance council
    institute institution fund front congress assembly committee cooperative coalition movement trust
    college hospital school republic army court bank centre center network forum chamber museum`),
  memberPlurals: wordsOf("people women men children fishermen seamen policemen firemen"),
};
