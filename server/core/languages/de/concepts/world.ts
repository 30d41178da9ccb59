/** German words for nature, time and qualities. */

export const world = `
country: land staat nation ~ staatlich national
abroad: ausland ausländer ~ ausländisch
world: welt globus ~ weltweit global
city: stadt hauptstadt ~ städtisch
village: dorf
district: stadtteil viertel bezirk
region: region provinz bundesland ~ regional
municipality: gemeinde kommune rathaus ~ kommunal
border: grenze
sea: meer see ozean
coast: küste strand
island: insel
river: fluss
lake: see
forest: wald forst
tree: baum
mountain: berg gebirge
desert: wüste
volcano: vulkan vulkanausbruch
earthquake: erdbeben beben
storm: sturm hurrikan taifun orkan tornado unwetter
rain: regen niederschlag
snow: schnee lawine
drought: dürre trockenheit
heat: hitze hitzewelle
cold: kälte frost
weather: wetter ~ meteorologisch
climate: klima klimawandel erderwärmung
temperature: temperatur
environment: umwelt ~ ökologisch
emission: emission ausstoß kohlendioxid co2
water: wasser trinkwasser
air: luft
food: lebensmittel nahrung essen nahrungsmittel
hunger: hunger hungersnot
farm: bauernhof landwirtschaft hof ~ landwirtschaftlich
crop: ernte weizen getreide
meat: fleisch
fish: fisch
animal: tier
dog: hund
species: spezies tierart artenvielfalt
waste: abfall müll
house: haus wohnung
building: gebäude turm hochhaus
rent: miete mieter vermieter
hotel: hotel
restaurant: restaurant gaststätte
shop: laden geschäft supermarkt
office: büro sitz zentrale
right: recht menschenrecht freiheit
security: sicherheit ~ sicher
danger: gefahr risiko ~ gefährlich riskant
emergency: notfall notstand
violence: gewalt ~ gewaltsam gewalttätig
racism: rassismus rassist diskriminierung ~ rassistisch
poverty: armut ~ arm
wealth: reichtum milliardär millionär ~ reich wohlhabend
secret: geheimnis ~ geheim vertraulich
anonymous: anonymität ~ anonym
scandal: skandal affäre
history: geschichte historiker historikerin ~ historisch geschichtlich
language: sprache ~ sprachlich
study-sample: stichprobe probe
poll: umfrage meinungsumfrage
percentage: prozent prozentsatz
statistics: statistik ~ statistisch
brain: gehirn hirn
heart: herz herzinfarkt
gene: gen genom dna ~ genetisch
chemical: chemikalie chemie ~ chemisch
first: ~ erste
last: ~ letzte
before: vor bevor zuvor
after: nach nachdem danach
more: mehr
less: weniger
guilty: schuld ~ schuldig
innocent: unschuld ~ unschuldig
legal: legalität ~ legal rechtmäßig
illegal: illegalität ~ illegal rechtswidrig unrechtmäßig
true: wahrheit ~ wahr echt authentisch
false: ~ falsch unwahr gefälscht unecht
alive: überlebender überlebende ~ lebendig lebend
public: öffentlichkeit ~ öffentlich
private: privatsphäre ~ privat
high: höhe ~ hoch hohe
low: ~ niedrig
big: ~ groß riesig
small: ~ klein winzig
new: ~ neu
old: ~ alt
strong: stärke ~ stark mächtig stärker stärkste
weak: schwäche ~ schwach schwächer schwächste
good: ~ gut positiv besser beste
bad: ~ schlecht negativ schlechter schlechteste schlimm ungünstig
possible: möglichkeit ~ möglich
impossible: ~ unmöglich
domestic: inland ~ inländisch
success: erfolg ~ erfolgreich
failure: misserfolg scheitern fehlschlag
majority: mehrheit
minority: minderheit
north: norden nord ~ nördlich
south: süden süd ~ südlich
east: osten ost ~ östlich
west: westen west ~ westlich
monday: montag
tuesday: dienstag
wednesday: mittwoch
thursday: donnerstag
friday: freitag
saturday: samstag sonnabend
sunday: sonntag
morning: morgen vormittag
night: nacht mitternacht ~ nächtlich
evening: abend
day: tag ~ täglich
week: woche ~ wöchentlich
month: monat ~ monatlich
year: jahr ~ jährlich
century: jahrhundert
spring: frühling frühjahr
summer: sommer
autumn: herbst
winter: winter
yesterday: gestern
today: heute
tomorrow: morgen
hour: stunde
minute: minute
weekend: wochenende
past: ~ ehemalig früher vorherig
future: zukunft ~ zukünftig künftig
recent: ~ kürzlich jüngst neulich
half: hälfte
kilometre: kilometer km
metre: meter
tonne: tonne
black: ~ schwarz
white: ~ weiß
red: ~ rot
green: ~ grün
blue: ~ blau
yellow: ~ gelb
gold: gold ~ golden
silver: silber
iron: eisen stahl kupfer metall
wood: holz
stone: stein fels
plastic: plastik kunststoff
glass: glas
paper: papier
fuel: kraftstoff treibstoff benzin diesel brennstoff
hydrogen: wasserstoff
oxygen: sauerstoff
uranium: uran plutonium
radiation: strahlung radioaktivität ~ radioaktiv
planet: planet
moon: mond
sun: sonne
star: stern galaxie
telescope: teleskop
physics: physik physiker
mathematics: mathematik mathematiker
biology: biologie biologe
archaeology: archäologie archäologe ausgrabung
fossil: fossil dinosaurier
ice: eis gletscher
wind: wind
landslide: erdrutsch
tsunami: tsunami
disaster: katastrophe tragödie
dam: staudamm damm
canal: kanal
wall: mauer zaun
park: park garten
castle: schloss burg palast
monument: denkmal statue mahnmal
cemetery: friedhof grab
territory: territorium staatsgebiet ~ territorial
international: ~ international
local: ~ lokal örtlich
official-quality: ~ offiziell amtlich
free-of-charge: ~ kostenlos gratis
expensive: ~ teuer kostspielig teurer teuerste
cheap: ~ billig günstig
sexual: sex ~ sexuell
social: ~ sozial gesellschaftlich
important: bedeutung ~ wichtig bedeutend
serious: ~ ernst schwer gravierend
sure: gewissheit ~ gewiss sicher
unsure: ungewissheit unsicherheit ~ ungewiss unsicher unklar
difficult: ~ schwierig
easy: ~ einfach leicht
similar: ähnlichkeit ~ ähnlich
different: unterschied ~ unterschiedlich verschieden
centimetre: zentimeter
christmas: weihnachten
easter: ostern
`;
