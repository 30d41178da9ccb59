/** English words for people, bodies and things. */

export const things = `
army: army military troops ~ military
soldier: soldier serviceman servicemen
officer: officer general colonel commander
navy: navy fleet warship ~ naval
war: war conflict warfare ~ wartime
peace: peace ~ peaceful
weapon: weapon gun rifle pistol firearm arms ~ armed
bomb: bomb explosive explosives grenade mine
missile: missile rocket
drone: drone
police: police
policeman: policeman policewoman cop cops
court: court tribunal ~ judicial
judge: judge magistrate
lawyer: lawyer attorney solicitor barrister
prosecutor: prosecutor
prison: prison jail penitentiary
prisoner: prisoner inmate detainee
law: law act bill legislation statute
constitution: constitution ~ constitutional
crime: crime offence offense ~ criminal
criminal: criminal crook offender culprit perpetrator
thief: thief thieves burglar robber
murderer: murderer killer assassin
victim: victim casualty
witness: witness eyewitness
hostage: hostage
government: government administration cabinet ~ governmental
ministry: ministry ~ ministerial
minister: minister
president: president presidency ~ presidential
premier: premier prime_minister
parliament: parliament congress senate bundestag ~ parliamentary
lawmaker: lawmaker legislator congressman congresswoman senator deputy mp mps
party: party
coalition: coalition alliance
candidate: candidate contender nominee
voter: voter electorate
campaign: campaign
politics: politics policy politician ~ political
democracy: democracy ~ democratic
dictatorship: dictatorship dictator regime
king: king queen monarch monarchy crown ~ royal
mayor: mayor
governor: governor
ambassador: ambassador embassy diplomat ~ diplomatic
spokesperson: spokesperson spokesman spokeswoman spokesmen
authority: authorities authority
agency: agency
committee: committee commission council
intelligence: intelligence secret_service
spy: spy spies
terrorist: terrorist terrorism jihadist extremist terror ~ terrorist jihadist
rebel: rebel insurgent militant militia guerrilla militiaman
hacker: hacker hackers cybercriminal
troll: troll trolls
propaganda: propaganda disinformation misinformation
false-flag: false_flag
evidence: evidence proof
trace: trace fingerprint footprint
document: document file dossier record
letter: letter
message: message text_message
photo: photo photograph picture image
video: video footage film
book: book novel
newspaper: newspaper daily paper magazine weekly
journalist: journalist reporter editor correspondent
broadcaster: broadcaster television tv channel radio station ~ televised
media: media press news outlet
news: news
censorship: censorship censor
article: article
company: company firm corporation business enterprise
subsidiary: subsidiary affiliate
branch: division branch arm wing section
unit: unit squad brigade battalion regiment
front: front cover façade facade
group: group gang band cell
organisation: organisation organization association ~ organisational
mafia: mafia mob ~ mafia
union: trade_union labour_union union
bank: bank banker
insurance: insurance insurer
hospital: hospital clinic
school: school
university: university college ~ academic
student: student pupil
teacher: teacher
professor: professor lecturer
scientist: scientist researcher scholar
science: science ~ scientific
expert: expert specialist analyst
institute: institute
laboratory: laboratory lab
church: church cathedral priest bishop pope clergy ~ catholic
mosque: mosque imam islam muslim ~ islamic muslim
religion: religion faith ~ religious
jew: jew synagogue judaism ~ jewish
museum: museum gallery
theatre: theatre theater
music: music song concert singer musician ~ musical
art: painting painter artist sculpture ~ artistic
website: website site web_page webpage blog portal
internet: internet web online
network: network
social-network: social_media social_network
account: account profile
password: password credentials login
email: email e-mail mail inbox mailbox
address: address
list: list
data: data dataset
database: database archive
file: file folder
server: server
computer: computer laptop pc machine
phone: phone telephone smartphone mobile cellphone
software: software app application program programme
malware: malware virus spyware ransomware trojan
code: code source_code
cyber: cybersecurity cyberspace ~ cyber digital
technology: technology tech ~ technological
artificial-intelligence: artificial_intelligence ai
satellite: satellite spacecraft
space: astronaut outer_space
power-plant: power_plant power_station
nuclear: reactor ~ nuclear atomic
electricity: electricity power_grid blackout power_cut ~ electric electrical
energy: energy
oil: oil petroleum crude refinery
gas: gas pipeline
coal: coal
mine: mine mining miner
railway: railway railroad rail
train: train locomotive
station: station
bridge: bridge
tunnel: tunnel
road: road street highway motorway
traffic: traffic
ship: ship vessel boat ferry
port: port harbour harbor
plane: plane aircraft airplane jet aeroplane
airport: airport
flight: flight airline pilot
helicopter: helicopter
car: car automobile vehicle
truck: truck lorry
bus: bus coach
bicycle: bicycle bike cyclist
driver: driver
passenger: passenger
factory: factory plant
industry: industry ~ industrial
market: market
stock-exchange: stock_exchange stock share shares shareholder
economy: economy ~ economic
finance: finance ~ financial
budget: budget
deficit: deficit shortfall
money: money cash currency ~ monetary
euro: euro
dollar: dollar
tax: tax taxes taxation levy duty tariff
debt: debt
price: price cost
wage: wage salary pay
pension: pension retirement
profit: profit gain
loss: loss losses
revenue: revenue turnover
inflation: inflation
unemployment: unemployment joblessness ~ unemployed jobless
bankruptcy: bankruptcy insolvency ~ bankrupt insolvent
crisis: crisis recession
contract: contract
customer: customer client consumer
job: job employment
worker: worker labourer laborer workforce
employee: employee staff
employer: employer
manager: manager executive director
entrepreneur: entrepreneur businessman businesswoman
member: member
leader: leader chief head boss chairman chairwoman
founder: founder co-founder
supporter: supporter follower
opponent: opponent adversary rival
enemy: enemy foe
ally: ally
doctor: doctor physician surgeon
nurse: nurse
patient: patient
disease: disease illness sickness epidemic ~ sick ill
pandemic: pandemic coronavirus covid
cancer: cancer tumour tumor
health: health healthcare
medicine: medicine drug medication pill
drugs: drug drugs narcotics cocaine heroin cannabis
alcohol: alcohol beer wine
abortion: abortion
suicide: suicide
child: child children kid boy girl infant minor
youth: youth teenager adolescent youngster ~ young
woman: woman women female
man: man men male
wife: wife wives spouse
husband: husband spouse
family: family relative relatives
father: father dad
mother: mother mum mom
son: son
daughter: daughter
brother: brother
sister: sister
friend: friend friendship
neighbour: neighbour neighbor
citizen: citizen citizenship
inhabitant: inhabitant resident population
refugee: refugee asylum_seeker asylum
migrant: migrant immigrant
civilian: civilian
activist: activist campaigner
demonstrator: demonstrator protester
tourist: tourist tourism
farmer: farmer
fisherman: fisherman fishermen fishing
athlete: athlete player footballer
coach: coach trainer
football: football soccer
sport: sport sports
team: team
author: author writer
actor: actor actress
`;
