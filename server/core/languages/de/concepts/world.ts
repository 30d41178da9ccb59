/** German words for places, nature, time, countries and qualities. */

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
species: art artenvielfalt
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
strong: stärke ~ stark mächtig
weak: schwäche ~ schwach
good: ~ gut positiv besser
bad: ~ schlecht negativ schlechter
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
russia: russland russe russin ~ russisch
ukraine: ukraine ukrainer ukrainerin ~ ukrainisch
belarus: belarus weißrussland belarusse ~ belarussisch
germany: deutschland deutscher deutsche ~ deutsch
austria: österreich österreicher österreicherin ~ österreichisch
switzerland: schweiz schweizer schweizerin ~ schweizerisch
france: frankreich franzose französin ~ französisch
italy: italien italiener italienerin ~ italienisch
spain: spanien spanier spanierin ~ spanisch
portugal: portugal portugiese portugiesin ~ portugiesisch
britain: großbritannien england brite britin engländer ~ britisch englisch
scotland: schottland schotte ~ schottisch
ireland: irland ire ~ irisch
netherlands: niederlande holland niederländer ~ niederländisch holländisch
belgium: belgien belgier belgierin ~ belgisch
denmark: dänemark däne dänin ~ dänisch
sweden: schweden schwede schwedin ~ schwedisch
norway: norwegen norweger norwegerin ~ norwegisch
finland: finnland finne finnin ~ finnisch
poland: polen pole polin ~ polnisch
czechia: tschechien tscheche tschechin ~ tschechisch
hungary: ungarn ungar ungarin ~ ungarisch
romania: rumänien rumäne rumänin ~ rumänisch
bulgaria: bulgarien bulgare bulgarin ~ bulgarisch
greece: griechenland grieche griechin ~ griechisch
serbia: serbien serbe serbin ~ serbisch
croatia: kroatien kroate kroatin ~ kroatisch
albania: albanien albaner albanerin ~ albanisch
estonia: estland este estin ~ estnisch
latvia: lettland lette lettin ~ lettisch
lithuania: litauen litauer litauerin ~ litauisch
turkey: türkei türke türkin ~ türkisch
georgia: georgien georgier georgierin ~ georgisch
armenia: armenien armenier armenierin ~ armenisch
azerbaijan: aserbaidschan aserbaidschaner ~ aserbaidschanisch
israel: israel israeli ~ israelisch
palestine: palästina palästinenser palästinenserin ~ palästinensisch
syria: syrien syrer syrerin ~ syrisch
lebanon: libanon libanese libanesin ~ libanesisch
iraq: irak iraker irakerin ~ irakisch
iran: iran iraner iranerin ~ iranisch
saudi-arabia: saudi-arabien saudi ~ saudisch
yemen: jemen jemenit ~ jemenitisch
egypt: ägypten ägypter ägypterin ~ ägyptisch
libya: libyen libyer libyerin ~ libysch
tunisia: tunesien tunesier tunesierin ~ tunesisch
algeria: algerien algerier algerierin ~ algerisch
morocco: marokko marokkaner marokkanerin ~ marokkanisch
nigeria: nigeria nigerianer nigerianerin ~ nigerianisch
south-africa: südafrika südafrikaner ~ südafrikanisch
sudan: sudan sudanese ~ sudanesisch
somalia: somalia somalier ~ somalisch
ethiopia: äthiopien äthiopier ~ äthiopisch
kenya: kenia kenianer ~ kenianisch
africa: afrika afrikaner afrikanerin ~ afrikanisch
china: china chinese chinesin ~ chinesisch
taiwan: taiwan taiwaner ~ taiwanisch
japan: japan japaner japanerin ~ japanisch
north-korea: nordkorea nordkoreaner ~ nordkoreanisch
south-korea: südkorea südkoreaner ~ südkoreanisch
india: indien inder inderin ~ indisch
pakistan: pakistan pakistaner ~ pakistanisch
bangladesh: bangladesch ~ bangladeschisch
afghanistan: afghanistan afghane afghanin ~ afghanisch
indonesia: indonesien indonesier ~ indonesisch
vietnam: vietnam vietnamese ~ vietnamesisch
philippines: philippinen filipino ~ philippinisch
asia: asien asiat asiatin ~ asiatisch
australia: australien australier australierin ~ australisch
new-zealand: neuseeland neuseeländer ~ neuseeländisch
america: usa amerika vereinigte_staaten amerikaner amerikanerin us ~ amerikanisch
canada: kanada kanadier kanadierin ~ kanadisch
mexico: mexiko mexikaner mexikanerin ~ mexikanisch
cuba: kuba kubaner kubanerin ~ kubanisch
brazil: brasilien brasilianer ~ brasilianisch
argentina: argentinien argentinier ~ argentinisch
chile: chile chilene ~ chilenisch
colombia: kolumbien kolumbianer ~ kolumbianisch
venezuela: venezuela venezolaner ~ venezolanisch
peru: peru peruaner ~ peruanisch
europe: europa europäer europäerin ~ europäisch
eu: eu europäische_union
arab: araber araberin ~ arabisch
kurd: kurde kurdin ~ kurdisch
`;
