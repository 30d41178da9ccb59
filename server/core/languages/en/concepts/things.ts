/** English words for things, works and money. */

export const things = `
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
group: group gang band
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
profit: profit gain surplus
loss: loss losses
revenue: revenue turnover
inflation: inflation
unemployment: unemployment joblessness ~ unemployed jobless
bankruptcy: bankruptcy insolvency ~ bankrupt insolvent
crisis: crisis recession
contract: contract
flag: flag banner
mask: mask
screen: screen monitor
camera: camera
identity: identity
surname: surname
username: username nickname pseudonym alias
slogan: slogan motto
platform: platform
transaction: transaction bank_transfer
cryptocurrency: cryptocurrency bitcoin
vulnerability: vulnerability ~ vulnerable
jihad: jihad
championship: championship tournament league cup
stadium: stadium arena
medal: medal olympics ~ olympic
cinema: cinema filmmaker movie
festival: festival exhibition
literature: literature poet poetry poem ~ literary
culture: culture ~ cultural
conference: conference congress symposium
strategy: strategy tactic ~ strategic
target: target
operation: operation mission
consequence: consequence effect impact repercussion
result: result outcome
problem: problem difficulty
mistake: mistake error
responsibility: responsibility liability ~ responsible liable
conspiracy: conspiracy
rumour: rumour rumor gossip
theory: theory hypothesis ~ hypothetical theoretical
method: method technique
model: model
system: system
service: service
infrastructure: infrastructure facility
institution: institution ~ institutional
camp: camp barracks
headquarters: headquarters command
knife: knife blade
tank: tank artillery
submarine: submarine
ammunition: ammunition bullet
uniform: uniform
passport: passport visa
right-wing: ~ right-wing far-right fascist nazi
left-wing: ~ left-wing socialist communist
conservative: conservatism ~ conservative
liberal: liberalism ~ liberal
republican: republic ~ republican
nationalist: nationalism ~ nationalist patriotic
separatist: separatism secession ~ separatist
independence: independence ~ independent
federal: federation ~ federal
pregnancy: pregnancy ~ pregnant
body: body corpse
blood: blood
bacterium: bacterium bacteria
symptom: symptom fever
quarantine: quarantine lockdown
robot: robot
engine: engine motor
battery: battery
`;
