/** German words for countries, regions and cities, and who comes from there. */

export const places = `
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
moscow: moskau kreml
kyiv: kiew kyjiw
petersburg: petersburg
london: london
edinburgh: edinburgh
dublin: dublin
paris: paris
marseille: marseille
lyon: lyon
strasbourg: straßburg
brussels: brüssel
antwerp: antwerpen
hague: den_haag
berlin: berlin
munich: münchen
hamburg: hamburg
cologne: köln
frankfurt: frankfurt
vienna: wien
geneva: genf
zurich: zürich
basel: basel
rome: rom
milan: mailand
turin: turin
venice: venedig
genoa: genua
florence: florenz
bologna: bologna
naples: neapel
sicily: sizilien sizilianer ~ sizilianisch
sardinia: sardinien ~ sardisch
vatican: vatikan
madrid: madrid
seville: sevilla
catalonia: katalonien katalane ~ katalanisch
lisbon: lissabon
copenhagen: kopenhagen
stockholm: stockholm
warsaw: warschau
prague: prag
bucharest: bukarest
belgrade: belgrad
zagreb: zagreb
athens: athen
jerusalem: jerusalem
gaza: gaza gazastreifen
damascus: damaskus
beirut: beirut
baghdad: bagdad
tehran: teheran
cairo: kairo
tripoli: tripolis
algiers: algier
beijing: peking
tokyo: tokio
new-york: new_york
crimea: krim
chechnya: tschetschenien tschetschene ~ tschetschenisch
balkans: balkan
kosovo: kosovo kosovare ~ kosovarisch
bosnia: bosnien bosnier ~ bosnisch
slovenia: slowenien slowene ~ slowenisch
slovakia: slowakei slowake ~ slowakisch
moldova: moldau moldawien ~ moldauisch
kazakhstan: kasachstan kasache ~ kasachisch
jordan: jordanien jordanier ~ jordanisch
qatar: katar ~ katarisch
emirates: emirate
mali: mali malier ~ malisch
cyprus: zypern zypriot ~ zyprisch
malta: malta malteser ~ maltesisch
iceland: island isländer ~ isländisch
thailand: thailand thailänder ~ thailändisch
myanmar: myanmar birma ~ birmanisch
united-nations: uno vereinte_nationen
nato: nato
imf: iwf
ecb: ezb
white-house: weißes_haus
`;
