/** English words for countries, regions and cities, and who comes from there. */

export const places = `
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
moscow: moscow kremlin
kyiv: kyiv kiev
petersburg: petersburg
london: london
edinburgh: edinburgh
dublin: dublin
paris: paris
marseille: marseille marseilles
lyon: lyon lyons
strasbourg: strasbourg
brussels: brussels
antwerp: antwerp
hague: hague
berlin: berlin
munich: munich
hamburg: hamburg
cologne: cologne
frankfurt: frankfurt
vienna: vienna
geneva: geneva
zurich: zurich
basel: basel basle
rome: rome
milan: milan
turin: turin
venice: venice
genoa: genoa
florence: florence
bologna: bologna
naples: naples
sicily: sicily ~ sicilian
sardinia: sardinia ~ sardinian
vatican: vatican holy_see
madrid: madrid
seville: seville
catalonia: catalonia ~ catalan
lisbon: lisbon
copenhagen: copenhagen
stockholm: stockholm
warsaw: warsaw
prague: prague
bucharest: bucharest
belgrade: belgrade
zagreb: zagreb
athens: athens
jerusalem: jerusalem
gaza: gaza
damascus: damascus
beirut: beirut
baghdad: baghdad
tehran: tehran teheran
cairo: cairo
tripoli: tripoli
algiers: algiers
beijing: beijing peking
tokyo: tokyo
new-york: new_york
crimea: crimea ~ crimean
chechnya: chechnya ~ chechen
balkans: balkans ~ balkan
kosovo: kosovo ~ kosovar
bosnia: bosnia ~ bosnian
slovenia: slovenia ~ slovenian slovene
slovakia: slovakia ~ slovak
moldova: moldova ~ moldovan
kazakhstan: kazakhstan ~ kazakh
jordan: jordan ~ jordanian
qatar: qatar ~ qatari
emirates: emirates ~ emirati
mali: mali ~ malian
cyprus: cyprus ~ cypriot
malta: malta ~ maltese
iceland: iceland ~ icelandic
thailand: thailand ~ thai
myanmar: myanmar burma ~ burmese
united-nations: united_nations un
nato: nato
imf: imf
ecb: ecb
white-house: white_house
`;
