/** English words for places, nature, time, countries and qualities. */

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
true: truth ~ true genuine authentic real
false: ~ false fake untrue bogus
alive: survivor ~ alive living surviving
public: public
private: privacy ~ private
high: height ~ high
low: ~ low
big: ~ big large huge
small: ~ small tiny
new: ~ new
old: ~ old ancient
strong: strength ~ strong powerful
weak: weakness ~ weak
good: ~ good positive better
bad: ~ bad negative worse
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
russia: russia ~ russian
ukraine: ukraine ~ ukrainian
belarus: belarus ~ belarusian
germany: germany ~ german
austria: austria ~ austrian
switzerland: switzerland ~ swiss
france: france frenchman frenchwoman ~ french
italy: italy ~ italian
spain: spain spaniard ~ spanish
portugal: portugal ~ portuguese
britain: britain england uk united_kingdom briton englishman ~ british english
scotland: scotland scot ~ scottish
ireland: ireland irishman ~ irish
netherlands: netherlands holland dutchman ~ dutch
belgium: belgium ~ belgian
denmark: denmark dane ~ danish
sweden: sweden swede ~ swedish
norway: norway ~ norwegian
finland: finland finn ~ finnish
poland: poland pole ~ polish
czechia: czechia ~ czech
hungary: hungary ~ hungarian
romania: romania ~ romanian
bulgaria: bulgaria ~ bulgarian
greece: greece ~ greek
serbia: serbia ~ serbian serb
croatia: croatia ~ croatian croat
albania: albania ~ albanian
estonia: estonia ~ estonian
latvia: latvia ~ latvian
lithuania: lithuania ~ lithuanian
turkey: turkey turk ~ turkish
georgia: georgia ~ georgian
armenia: armenia ~ armenian
azerbaijan: azerbaijan ~ azerbaijani azeri
israel: israel ~ israeli
palestine: palestine ~ palestinian
syria: syria ~ syrian
lebanon: lebanon ~ lebanese
iraq: iraq ~ iraqi
iran: iran ~ iranian
saudi-arabia: saudi_arabia ~ saudi
yemen: yemen ~ yemeni
egypt: egypt ~ egyptian
libya: libya ~ libyan
tunisia: tunisia ~ tunisian
algeria: algeria ~ algerian
morocco: morocco ~ moroccan
nigeria: nigeria ~ nigerian
south-africa: south_africa ~ south_african
sudan: sudan ~ sudanese
somalia: somalia ~ somali
ethiopia: ethiopia ~ ethiopian
kenya: kenya ~ kenyan
africa: africa ~ african
china: china ~ chinese
taiwan: taiwan ~ taiwanese
japan: japan ~ japanese
north-korea: north_korea ~ north_korean
south-korea: south_korea ~ south_korean
india: india ~ indian
pakistan: pakistan ~ pakistani
bangladesh: bangladesh ~ bangladeshi
afghanistan: afghanistan ~ afghan
indonesia: indonesia ~ indonesian
vietnam: vietnam ~ vietnamese
philippines: philippines ~ filipino philippine
asia: asia ~ asian
australia: australia ~ australian
new-zealand: new_zealand ~ new_zealander
america: america united_states usa ~ american
canada: canada ~ canadian
mexico: mexico ~ mexican
cuba: cuba ~ cuban
brazil: brazil ~ brazilian
argentina: argentina ~ argentine argentinian
chile: chile ~ chilean
colombia: colombia ~ colombian
venezuela: venezuela ~ venezuelan
peru: peru ~ peruvian
europe: europe ~ european
eu: eu european_union
arab: ~ arab arabic
kurd: ~ kurd kurdish
`;
