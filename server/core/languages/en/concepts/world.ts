/** English words for nature, time and qualities. */

export const world = `
country: country nation state ~ national
abroad: abroad ~ foreign
world: world globe ~ global worldwide
city: city town capital ~ urban
village: village
district: district neighbourhood neighborhood quarter
region: region province ~ regional
municipality: municipality ~ municipal
border: border frontier
sea: sea ocean ~ maritime
coast: coast beach shore ~ coastal
island: island isle
river: river
lake: lake
forest: forest woodland wood
tree: tree
mountain: mountain hill
desert: desert
volcano: volcano eruption
earthquake: earthquake quake tremor
storm: storm hurricane typhoon tornado cyclone
rain: rain rainfall
snow: snow avalanche
drought: drought
heat: heat heatwave
cold: cold frost
weather: weather ~ meteorological
climate: climate global_warming
temperature: temperature
environment: environment ~ environmental
emission: emission emissions carbon_dioxide co2
water: water
air: air
food: food
hunger: hunger famine starvation
farm: farm agriculture ~ agricultural
crop: harvest crop wheat grain
meat: meat
fish: fish
animal: animal
dog: dog
species: species biodiversity
waste: waste garbage rubbish trash
house: house home flat apartment dwelling housing
building: building tower skyscraper
rent: rent tenant landlord
hotel: hotel
restaurant: restaurant
shop: shop store supermarket
office: office headquarters
right: rights human_rights freedom liberty
security: security safety ~ safe secure
danger: danger risk hazard ~ dangerous risky
emergency: emergency
violence: violence ~ violent
racism: racism discrimination ~ racist
poverty: poverty ~ poor
wealth: wealth billionaire millionaire ~ rich wealthy
secret: secret secrecy ~ secret confidential classified
anonymous: anonymity ~ anonymous
scandal: scandal
history: history historian ~ historic historical
language: language ~ linguistic
study-sample: sample
poll: opinion_poll pollster survey
percentage: percent percentage per_cent
statistics: statistics ~ statistical
brain: brain neuroscience
heart: heart cardiology ~ cardiac
gene: gene genome dna ~ genetic
chemical: chemical chemistry
first: ~ first
last: ~ last final
before: before
after: after
more: more
less: less fewer
guilty: guilt ~ guilty
innocent: innocence ~ innocent
legal: legality ~ legal lawful
illegal: illegality ~ illegal unlawful illicit
true: truth ~ true genuine authentic
false: ~ false fake untrue bogus wrong incorrect
alive: survivor ~ alive living surviving
public: public
private: privacy ~ private
high: height ~ high
low: ~ low
big: ~ big large huge
small: ~ small tiny
new: ~ new
old: ~ old ancient
strong: strength ~ strong powerful stronger strongest
weak: weakness ~ weak weaker weakest
good: ~ good positive better best favourable favorable
bad: ~ bad negative worse worst unfavourable unfavorable
possible: possibility ~ possible
impossible: ~ impossible
domestic: ~ domestic
success: success ~ successful
failure: failure flop fiasco
majority: majority
minority: minority
north: north northern
south: south southern
east: east eastern
west: west western
monday: monday
tuesday: tuesday
wednesday: wednesday
thursday: thursday
friday: friday
saturday: saturday
sunday: sunday
morning: morning dawn
night: night midnight ~ nightly
evening: evening
day: day ~ daily
week: week ~ weekly
month: month ~ monthly
year: year ~ annual yearly
century: century
spring: springtime
summer: summer
autumn: autumn
winter: winter
yesterday: yesterday
today: today
tomorrow: tomorrow
hour: hour
minute: minute
weekend: weekend
past: ~ previous former used_to
future: future ~ future
recent: ~ recent
half: half
kilometre: kilometre kilometer km
metre: metre meter
tonne: tonne ton
black: ~ black
white: ~ white
red: ~ red
green: ~ green
blue: ~ blue
yellow: ~ yellow
gold: gold ~ golden
silver: silver
iron: iron steel copper metal
wood: timber
stone: stone rock
plastic: plastic
glass: glass
paper: paper
fuel: fuel petrol gasoline diesel kerosene
hydrogen: hydrogen
oxygen: oxygen
uranium: uranium plutonium
radiation: radiation radioactivity ~ radioactive
planet: planet
moon: moon ~ lunar
sun: sun ~ solar
star: star galaxy
telescope: telescope
physics: physics physicist
mathematics: mathematics mathematician
biology: biology biologist
archaeology: archaeology archaeologist excavation
fossil: fossil dinosaur
ice: ice glacier
wind: wind
landslide: landslide mudslide
tsunami: tsunami
disaster: disaster catastrophe tragedy
dam: dam
canal: canal
wall: wall fence
park: park garden
castle: castle palace
monument: monument statue memorial
cemetery: cemetery grave tomb
territory: territory ~ territorial
international: ~ international
local: ~ local
official-quality: ~ official
free-of-charge: ~ free
expensive: ~ expensive costly dearer dearest pricey pricier more_expensive most_expensive
cheap: ~ cheap cheaper cheapest
sexual: sex ~ sexual
social: ~ social
important: importance ~ important crucial
serious: seriousness ~ serious grave severe
sure: certainty ~ certain sure
unsure: uncertainty ~ uncertain unclear unsure
difficult: ~ difficult harder hardest
easy: ~ easy easier easiest
similar: similarity ~ similar alike
different: difference ~ different
centimetre: centimetre centimeter
christmas: christmas
easter: easter
`;
