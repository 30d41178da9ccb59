/** States, their capitals and other well-known places under their names in English, Italian, German, French and Spanish; folded. */
import { phrasesOf } from "./words";

/** States act, and are spoken of as actors; the European Union with them. */
export const states: ReadonlySet<string> = new Set(
  phrasesOf(`
    russia, russland, russie, rusia, china, cina, chine, iran, irán, iraq, irak, israel, israele,
    israël, ukraine, ucraina, ucrania, north korea, corea del nord, nordkorea, corée du nord, corea
    del norte, south korea, corea del sud, südkorea, corea, korea, syria, siria, syrien, syrie,
    turkey, turchia, türkei, turquie, turquía, usa, u.s, u.s., us, u.s.a., united states, united
    states of america, stati uniti, stati uniti d america, vereinigte staaten, états-unis, estados
    unidos, america, amerika, américa, uk, u.k., united kingdom, regno unito, vereinigtes
    königreich, royaume-uni, reino unido, great britain, britain, gran bretagna, großbritannien,
    grande-bretagne, gran bretaña, england, inghilterra, france, francia, frankreich, germany,
    germania, deutschland, allemagne, alemania, italy, italia, italien, italie, spain, spagna,
    spanien, espagne, españa, portugal, portogallo, austria, österreich, autriche, switzerland,
    svizzera, schweiz, suisse, suiza, poland, polonia, polen, pologne, netherlands, paesi bassi,
    olanda, niederlande, pays-bas, belgium, belgio, belgien, belgique, bélgica, sweden, svezia,
    schweden, norway, norvegia, norwegen, denmark, danimarca, dänemark, finland, finlandia,
    finnland, estonia, estland, latvia, lettonia, lithuania, lituania, belarus, bielorussia,
    weißrussland, georgia, armenia, armenien, azerbaijan, azerbaigian, aserbaidschan, hungary,
    ungheria, ungarn, romania, rumänien, bulgaria, bulgarien, greece, grecia, griechenland, serbia,
    serbien, croatia, croazia, kroatien, slovenia, slowenien, slovakia, slovacchia, czech republic,
    repubblica ceca, tschechien, bosnia, albania, albanien, kosovo, montenegro, macedonia, moldova,
    moldavia, cyprus, cipro, malta, ireland, irlanda, irland, scotland, scozia, wales, galles,
    iceland, islanda, island, japan, giappone, japon, japón, india, indien, inde, pakistan,
    afghanistan, bangladesh, indonesia, indonesien, malaysia, vietnam, thailand, tailandia,
    philippines, filippine, australia, australien, new zealand, nuova zelanda, neuseeland, canada,
    kanada, canadá, mexico, messico, mexiko, méxico, brazil, brasile, brasilien, brasil, argentina,
    argentinien, chile, cile, colombia, kolumbien, venezuela, cuba, kuba, peru, perù, bolivia,
    ecuador, egypt, egitto, ägypten, égypte, egipto, libya, libia, libyen, tunisia, tunesien,
    algeria, algerien, morocco, marocco, marokko, sudan, south sudan, ethiopia, etiopia, somalia,
    kenya, kenia, nigeria, ghana, south africa, sudafrica, südafrika, zimbabwe, congo, rwanda,
    ruanda, uganda, tanzania, mali, niger, chad, ciad, saudi arabia, arabia saudita, saudi-arabien,
    qatar, kuwait, bahrain, oman, yemen, jemen, jordan, giordania, jordanien, lebanon, libano,
    libanon, palestine, palestina, palästina, taiwan, mongolia, nepal, sri lanka, myanmar, burma,
    birmania, cambodia, laos, singapore, singapur, kazakhstan, uzbekistan, turkmenistan, haiti,
    vatican, vaticano, vatikan, unione sovietica, soviet union, urss, ussr, sowjetunion, european
    union, unione europea, europäische union, cecenia, islanda, andorra, andorre, united arab
    emirates, emirati arabi uniti, vereinigte arabische emirate, émirats arabes unis, emiratos
    árabes unidos, afganistán, antigua e barbuda, antigua und barbuda, antigua-et-barbuda, antigua y
    barbuda, albanie, arménie, curaçao, curazao, angola, argentine, australie, azerbaïdjan,
    azerbaiyán, bosnia ed erzegovina, bosnien und herzegowina, bosnie-herzégovine, bosnia y
    herzegovina, barbados, bangladesch, bangladés, burkina faso, bulgarie, bahrein, bahreïn, baréin,
    burundi, benin, bénin, benín, brunei, brunei darussalam, brunéi, bolivien, bolivie, brésil,
    bahamas, bhutan, bhoutan, bután, botswana, botsuana, biélorussie, bielorrusia, belize, belice,
    república democrática del congo, central african republic, repubblica centrafricana,
    zentralafrikanische republik, république centrafricaine, república centroafricana, côte d
    ivoire, costa d avorio, cameroon, camerun, kamerun, cameroun, camerún, colombie, costa rica,
    serbie, cape verde, capo verde, cabo verde, cap-vert, zypern, chypre, chipre, czechia, cechia,
    tchéquie, chequia, djibouti, gibuti, dschibuti, yibuti, danemark, dinamarca, dominican republic,
    repubblica dominicana, dominikanische republik, république dominicaine, república dominicana,
    algérie, argelia, équateur, estonie, eritrea, érythrée, äthiopien, éthiopie, etiopía, finlande,
    fiji, figi, fidschi, fidji, fiyi, micronesia, mikronesien, micronésie, gabon, gabun, gabón,
    grenada, georgien, géorgie, gambia, gambie, guinea, guinée, equatorial guinea, guinea
    equatoriale, äquatorialguinea, guinée équatoriale, guinea ecuatorial, grèce, guatemala,
    guinea-bissau, guinée-bissau, guinea-bisáu, guyana, honduras, croatie, croacia, haïti, haití,
    hongrie, hungría, indonésie, irlande, islande, islandia, jamaica, giamaica, jamaika, jamaïque,
    jordanie, jordania, kyrgyzstan, kirghizistan, kirgisistan, kirghizstan, kirguistán, cambogia,
    kambodscha, cambodge, camboya, kiribati, comoros, comore, komoren, comores, comoras, saint kitts
    e nevis, st. kitts und nevis, san cristóbal y nieves, corée du sud, corea del sur, koweït,
    kazakistan, kasachstan, kazajistán, liban, líbano, liechtenstein, liberia, lesotho, lesoto,
    litauen, lituanie, luxembourg, lussemburgo, luxemburg, luxemburgo, lettland, lettonie, letonia,
    libye, maroc, marruecos, monaco, mónaco, republik moldau, moldavie, monténégro, madagascar,
    madagaskar, marshall islands, isole marshall, marshallinseln, îles marshall, islas marshall,
    north macedonia, macedonia del nord, nordmazedonien, macédoine du nord, macedonia del norte,
    mongolei, mongolie, mauritania, mauretanien, mauritanie, mauritius, mauricio, maldives, maldive,
    malediven, maldivas, malawi, malaui, mexique, malaisie, malasia, mozambique, mozambico,
    mosambik, namibia, namibie, níger, vanuatu, nicaragua, países bajos, norvège, noruega, népal,
    nauru, nouvelle-zélande, nueva zelanda, omán, panama, panamá, pérou, perú, papua new guinea,
    papua nuova guinea, papua-neuguinea, papouasie-nouvelle-guinée, papúa nueva guinea, philippinen,
    filipinas, pakistán, palestinian territories, territori palestinesi, palästinensische
    autonomiegebiete, territoires palestiniens, territorios palestinos, paraguay, katar, simbabwe,
    zimbabue, roumanie, rumanía, arabie saoudite, arabia saudí, solomon islands, isole salomone,
    salomonen, îles salomon, islas salomón, seychelles, seychellen, soudan, sudán, suède, suecia,
    singapour, slovénie, eslovenia, slowakei, slovaquie, eslovaquia, sierra leone, sierra leona, san
    marino, saint-marin, senegal, sénégal, somalie, suriname, surinam, sud sudan, südsudan, soudan
    du sud, sudán del sur, são tomé e príncipe, são tomé und príncipe, sao tomé-et-principe, santo
    tomé y príncipe, el salvador, eswatini, esuatini, tschad, tchad, togo, thailandia, thaïlande,
    tajikistan, tagikistan, tadschikistan, tadjikistan, tayikistán, timor-leste, timor est, timor
    oriental, turkménistan, turkmenistán, tunisie, túnez, tonga, türkiye, trinidad e tobago,
    trinidad und tobago, trinité-et-tobago, trinidad y tobago, tuvalu, taïwan, taiwán, tansania,
    tanzanie, ouganda, uruguay, usbekistan, ouzbékistan, uzbekistán, vatikanstadt, ciudad del
    vaticano, saint vincent e grenadine, viêt nam, yémen, afrique du sud, sudáfrica, zambia, sambia,
    zambie, malesia, kazakhistan, repubblica democratica del congo, congo belga, sud africa, sudan
    del sud, swaziland, zaire, jugoslavia, yugoslavia, jugoslawien, yougoslavie, cecoslovacchia,
    czechoslovakia, tschechoslowakei, ddr, grossbritannien, elfenbeinküste, ivory coast, west
    germany, east germany, germania est, germania ovest, bosnia-erzegovina, bosnia erzegovina,
    bosnia-herzegovina, bosnia and herzegovina, repubblica popolare cinese, east timor, antigua,
    saint kitts, trinidad
  `),
);

/** Capitals of states, chief towns of Italian provinces, large cities; regions, seas and mountains. A name that is as often a person's or a common word's is left out. */
export const places: ReadonlySet<string> = new Set(
  phrasesOf(`
    moscow, mosca, moskau, st. petersburg, st petersburg, saint petersburg, san pietroburgo,
    beijing, pechino, peking, shanghai, hong kong, tehran, teheran, baghdad, damascus, damasco,
    damaskus, aleppo, jerusalem, gerusalemme, tel aviv, gaza, kyiv, kiev, donetsk, crimea, ankara,
    istanbul, pyongyang, seoul, tokyo, tokio, osaka, kyoto, delhi, new delhi, mumbai, islamabad,
    kabul, washington, washington d.c., new york, new york city, los angeles, san francisco,
    chicago, boston, houston, dallas, miami, atlanta, seattle, philadelphia, detroit, denver,
    phoenix, las vegas, cleveland, orlando, baltimore, california, texas, florida, ohio, iowa,
    nevada, utah, oregon, virginia, west virginia, north carolina, south carolina, new hampshire,
    new jersey, new mexico, pennsylvania, michigan, illinois, indiana, wisconsin, minnesota,
    missouri, arizona, colorado, alabama, mississippi, tennessee, kentucky, louisiana, oklahoma,
    arkansas, kansas, nebraska, maine, vermont, connecticut, massachusetts, delaware, maryland,
    idaho, montana, wyoming, alaska, hawaii, puerto rico, d.c., silicon valley, manhattan, brooklyn,
    london, londra, londres, manchester, liverpool, birmingham, edinburgh, glasgow, belfast, dublin,
    dublino, paris, parigi, lyon, lione, marseille, marsiglia, nice, nizza, bordeaux, strasbourg,
    strasburgo, straßburg, brussels, bruxelles, brüssel, bruselas, antwerp, amsterdam, rotterdam,
    the hague, l aia, den haag, berlin, berlino, hamburg, amburgo, munich, monaco di baviera,
    münchen, frankfurt, francoforte, köln, colonia, cologne, stuttgart, düsseldorf, dresden, dresda,
    leipzig, hannover, bremen, bonn, vienna, wien, vienne, zurich, zurigo, zürich, geneva, ginevra,
    genf, genève, bern, berna, lausanne, basel, rome, roma, rom, milan, milano, mailand, naples,
    napoli, neapel, turin, torino, genoa, genova, venice, venezia, venedig, florence, firenze,
    florenz, bologna, palermo, catania, bari, verona, padova, trieste, brescia, parma, modena,
    perugia, l aquila, cagliari, ancona, pescara, pisa, siena, livorno, salerno, messina, reggio
    calabria, reggio emilia, bergamo, trento, bolzano, udine, taranto, foggia, rimini, ravenna,
    ferrara, lecce, como, pavia, cremona, mantova, piacenza, lucca, sicilia, sicily, sizilien,
    sardegna, sardinia, toscana, tuscany, lombardia, lombardy, piemonte, veneto, liguria,
    emilia-romagna, lazio, campania, puglia, calabria, abruzzo, umbria, marche, basilicata, molise,
    friuli, europa, europe, asia, africa, afrika, antarctica, antartide, madrid, barcelona,
    barcellona, valencia, sevilla, siviglia, bilbao, lisbon, lisbona, lissabon, athens, atene,
    athen, warsaw, varsavia, warschau, prague, praga, prag, budapest, bucharest, bucarest, sofia,
    belgrade, belgrado, belgrad, zagreb, zagabria, sarajevo, stockholm, stoccolma, oslo, copenhagen,
    copenaghen, kopenhagen, helsinki, tallinn, riga, vilnius, minsk, tbilisi, baku, yerevan, cairo,
    il cairo, kairo, alexandria, tripoli, benghazi, bengasi, tunis, tunisi, algiers, algeri, rabat,
    casablanca, nairobi, mogadishu, mogadiscio, lagos, johannesburg, cape town, khartoum, darfur,
    riyadh, dubai, doha, beirut, amman, sydney, melbourne, canberra, toronto, montreal, ottawa,
    vancouver, quebec, mexico city, città del messico, buenos aires, rio de janeiro, san paolo, são
    paulo, brasilia, santiago, bogotá, lima, caracas, havana, l avana, guantanamo, chechnya,
    balkans, balcani, bayern, baviera, bavaria, sachsen, hessen, niedersachsen, nordrhein-westfalen,
    baden-württemberg, thüringen, brandenburg, saarland, schleswig-holstein, rheinland-pfalz, mosul,
    fallujah, basra, raqqa, sirte, kandahar, homs, donbass, middle east, medio oriente, naher osten,
    mediterraneo, mediterranean, north africa, latin america, eastern europe, western europe,
    kremlin, wall street, downing street, transnistria, ossezia, abkhazia, catalogna, catalonia,
    scandinavia, fort hood, pearl harbor, chernobyl, fukushima, città del vaticano, vatican city,
    lampedusa, pompei, capri, aruba, åland islands, isole åland, ålandinseln, îles åland, islas
    aland, bermuda, bermudes, bermudas, falkland islands, isole falkland, falklandinseln, îles
    malouines, islas malvinas, faroe islands, isole fær øer, färöer, îles féroé, islas feroe,
    gibraltar, gibilterra, greenland, groenlandia, grönland, groenland, guam, cayman islands, isole
    cayman, kaimaninseln, îles caïmans, islas caimán, martinique, martinica, new caledonia, nuova
    caledonia, neukaledonien, nouvelle-calédonie, nueva caledonia, french polynesia, polinesia
    francese, französisch-polynesien, polynésie française, polinesia francesa, agrigento,
    alessandria, aosta, arezzo, ascoli piceno, asti, avellino, barletta, belluno, benevento, biella,
    brindisi, caltanissetta, campobasso, carrara, caserta, catanzaro, cesena, chieti, cosenza,
    crotone, cuneo, enna, forlì, frosinone, gorizia, grosseto, imperia, isernia, la spezia, lecco,
    macerata, matera, monza, novara, nuoro, olbia, oristano, pesaro, pistoia, pordenone, ragusa,
    rieti, rovigo, sassari, savona, siracusa, sondrio, teramo, terni, trani, trapani, treviso,
    urbino, varese, verbania, vercelli, vibo valentia, vicenza, viterbo, trentino, alto adige,
    friuli-venezia giulia, friuli venezia giulia, trentino-alto adige, valle d aosta, val d aosta,
    abu dhabi, abuja, accra, addis abeba, addis ababa, antananarivo, asunción, asmara, ashgabat,
    astana, bamako, bangkok, bangui, bissau, bishkek, brazzaville, bratislava, preßburg, bridgetown,
    bujumbura, chisinau, conakry, dakar, dacca, dhaka, dodoma, dušanbe, dushanbe, freetown,
    gaborone, giacarta, jakarta, djakarta, città del guatemala, guatemala city, hanoi, harare,
    kampala, kathmandu, katmandu, kigali, kinshasa, kuala lumpur, kuwait city, libreville, lilongwe,
    lomé, luanda, lusaka, lubiana, ljubljana, laibach, malé, managua, manama, manila, maputo,
    maseru, mascate, muscat, montevideo, monrovia, n djamena, niamey, nicosia, nikosia, nouakchott,
    nuova delhi, neu-delhi, ouagadougou, panama city, paramaribo, phnom penh, podgorica,
    port-au-prince, porto novo, port louis, pretoria, quito, reykjavik, reykjavík, sana a, sanaa,
    santo domingo, skopje, tashkent, taškent, tegucigalpa, thimphu, tirana, ulan bator, valletta,
    vientiane, vilna, windhoek, yamoussoukro, yaoundé, rangoon, yangon, caucaso, caucasus, kaukasus,
    sahara, sahel, himalaya, siberia, sibirien, cisgiordania, west bank, westjordanland, gaza strip,
    striscia di gaza, golan, sinai, kashmir, tibet, kurdistan, xinjiang, dolomiti, alpi, alps,
    alpen, appennini, pirenei, ande, andes, anden, atlantico, atlantic ocean, pacific ocean, mar
    nero, black sea, schwarzes meer, mar rosso, red sea, adriatico, tirreno, baltico, mar caspio,
    golfo persico, persian gulf, tevere, danubio, danube, donau, nilo, nile, tamigi, thames, plutone
  `),
);
