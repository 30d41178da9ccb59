/** Countries and well-known places under their names in English, Italian, German, French and Spanish; folded. */
import { phrasesOf } from "../languages/words";
import type { Word } from "./word";

/** States act, and are spoken of as actors. */
const states: ReadonlySet<string> = new Set(
  phrasesOf(`
    russia, russland, russie, rusia, china, cina, chine, iran, irán, iraq, irak, israel, israele, israël, ukraine, ucraina,
    ucrania, north korea, corea del nord, nordkorea, corée du nord, corea del norte, south korea, corea del sud, südkorea,
    corea, korea, syria, siria, syrien, syrie, turkey, turchia, türkei, turquie, turquía, usa, u.s, u.s., us, u.s.a.,
    united states, united states of america, stati uniti, stati uniti d america, vereinigte staaten, états-unis,
    estados unidos, america, amerika, américa, uk, u.k., united kingdom, regno unito, vereinigtes königreich,
    royaume-uni, reino unido, great britain, britain, gran bretagna, großbritannien, grande-bretagne, gran bretaña,
    england, inghilterra, france, francia, frankreich, germany, germania, deutschland, allemagne, alemania, italy, italia,
    italien, italie, spain, spagna, spanien, espagne, españa, portugal, portogallo, austria, österreich, autriche,
    switzerland, svizzera, schweiz, suisse, suiza, poland, polonia, polen, pologne, netherlands, paesi bassi, olanda,
    niederlande, pays-bas, belgium, belgio, belgien, belgique, bélgica, sweden, svezia, schweden, norway, norvegia,
    norwegen, denmark, danimarca, dänemark, finland, finlandia, finnland, estonia, estland, latvia, lettonia,
    lithuania, lituania, belarus, bielorussia, weißrussland, georgia, armenia, armenien, azerbaijan, azerbaigian,
    aserbaidschan, hungary, ungheria, ungarn, romania, rumänien, bulgaria, bulgarien, greece, grecia, griechenland,
    serbia, serbien, croatia, croazia, kroatien, slovenia, slowenien, slovakia, slovacchia, czech republic,
    repubblica ceca, tschechien, bosnia, albania, albanien, kosovo, montenegro, macedonia, moldova, moldavia, cyprus,
    cipro, malta, ireland, irlanda, irland, scotland, scozia, wales, galles, iceland, islanda, island, japan,
    giappone, japon, japón, india, indien, inde, pakistan, afghanistan, bangladesh, indonesia, indonesien, malaysia,
    vietnam, thailand, tailandia, philippines, filippine, australia, australien, new zealand, nuova zelanda,
    neuseeland, canada, kanada, canadá, mexico, messico, mexiko, méxico, brazil, brasile, brasilien, brasil, argentina,
    argentinien, chile, cile, colombia, kolumbien, venezuela, cuba, kuba, peru, perù, bolivia, ecuador, egypt, egitto,
    ägypten, égypte, egipto, libya, libia, libyen, tunisia, tunesien, algeria, algerien, morocco, marocco, marokko,
    sudan, south sudan, ethiopia, etiopia, somalia, kenya, kenia, nigeria, ghana, south africa, sudafrica, südafrika,
    zimbabwe, congo, rwanda, ruanda, uganda, tanzania, mali, niger, chad, ciad, saudi arabia, arabia saudita,
    saudi-arabien, qatar, kuwait, bahrain, oman, yemen, jemen, jordan, giordania, jordanien, lebanon, libano,
    libanon, palestine, palestina, palästina, taiwan, mongolia, nepal, sri lanka, myanmar, burma, birmania, cambodia,
    laos, singapore, singapur, kazakhstan, uzbekistan, turkmenistan, haiti, vatican, vaticano, vatikan, unione sovietica,
    soviet union, urss, ussr, sowjetunion, european union, unione europea, europäische union, cecenia, islanda
  `),
);

const places: ReadonlySet<string> = new Set(
  phrasesOf(`
    moscow, mosca, moskau, st. petersburg, st petersburg, saint petersburg, san pietroburgo, beijing, pechino, peking,
    shanghai, hong kong, tehran, teheran, baghdad, damascus, damasco, damaskus, aleppo, jerusalem, gerusalemme, tel aviv,
    gaza, kyiv, kiev, donetsk, crimea, ankara, istanbul, pyongyang, seoul, tokyo, tokio, osaka, kyoto, delhi, new delhi,
    mumbai, islamabad, kabul, washington, washington d.c., new york, new york city, los angeles, san francisco, chicago,
    boston, houston, dallas, miami, atlanta, seattle, philadelphia, philadelphia, detroit, denver, phoenix, las vegas,
    cleveland, orlando, baltimore, california, texas, florida, ohio, iowa, nevada, utah, oregon, virginia, west virginia,
    north carolina, south carolina, new hampshire, new jersey, new mexico, pennsylvania, michigan, illinois, indiana,
    wisconsin, minnesota, missouri, arizona, colorado, alabama, mississippi, tennessee, kentucky, louisiana, oklahoma,
    arkansas, kansas, nebraska, maine, vermont, connecticut, massachusetts, delaware, maryland, idaho, montana, wyoming,
    alaska, hawaii, puerto rico, d.c., silicon valley, manhattan, brooklyn, london, londra, londres, manchester, liverpool,
    birmingham, edinburgh, glasgow, belfast, dublin, dublino, paris, parigi, lyon, lione, marseille, marsiglia, nice, nizza,
    bordeaux, strasbourg, strasburgo, straßburg, brussels, bruxelles, brüssel, bruselas, antwerp, amsterdam, rotterdam,
    the hague, l aia, den haag, berlin, berlino, hamburg, amburgo, munich, monaco di baviera, münchen, frankfurt,
    francoforte, köln, colonia, cologne, stuttgart, düsseldorf, dresden, dresda, leipzig, hannover, bremen, bonn, vienna, wien,
    vienne, zurich, zurigo, zürich, geneva, ginevra, genf, genève, bern, berna, lausanne, basel, rome, roma, rom, milan,
    milano, mailand, naples, napoli, neapel, turin, torino, genoa, genova, venice, venezia, venedig, florence, firenze,
    florenz, bologna, palermo, catania, bari, verona, padova, trieste, brescia, parma, modena, perugia, l aquila,
    cagliari, ancona, pescara, pisa, siena, livorno, salerno, messina, reggio calabria, reggio emilia, bergamo, trento,
    bolzano, udine, taranto, foggia, rimini, ravenna, ferrara, lecce, como, pavia, cremona, mantova, piacenza, lucca,
    sicilia, sicily, sizilien, sardegna, sardinia, toscana, tuscany, lombardia, lombardy, piemonte, veneto, liguria,
    emilia-romagna, lazio, campania, puglia, calabria, abruzzo, umbria, marche, basilicata, molise, friuli, europa, europe,
    asia, africa, afrika, antarctica, antartide, madrid, barcelona, barcellona, valencia, sevilla, siviglia, bilbao, lisbon,
    lisbona, lissabon, athens, atene, athen, warsaw, varsavia, warschau, prague, praga, prag, budapest, bucharest, bucarest,
    sofia, belgrade, belgrado, belgrad, zagreb, zagabria, sarajevo, stockholm, stoccolma, oslo, copenhagen, copenaghen,
    kopenhagen, helsinki, tallinn, riga, vilnius, minsk, tbilisi, baku, yerevan, cairo, il cairo, kairo, alexandria, tripoli,
    benghazi, bengasi, tunis, tunisi, algiers, algeri, rabat, casablanca, nairobi, mogadishu, mogadiscio, lagos,
    johannesburg, cape town, khartoum, darfur, riyadh, dubai, doha, beirut, amman, sydney, melbourne, canberra, toronto,
    montreal, ottawa, vancouver, quebec, mexico city, città del messico, buenos aires, rio de janeiro, san paolo,
    são paulo, brasilia, santiago, bogotá, lima, caracas, havana, l avana, guantanamo, chechnya, balkans, balcani, bayern,
    baviera, bavaria, sachsen, hessen, niedersachsen, nordrhein-westfalen, baden-württemberg, thüringen, brandenburg, saarland,
    schleswig-holstein, rheinland-pfalz, mosul, fallujah, basra, raqqa, sirte, kandahar, homs, donbass, middle east,
    medio oriente, naher osten, mediterraneo, mediterranean, north africa, latin america, eastern europe, western europe,
    kremlin, medio oriente, wall street, downing street, transnistria, ossezia, abkhazia, catalogna, catalonia, scandinavia,
    fort hood, pearl harbor, chernobyl, fukushima, città del vaticano, vatican city, lampedusa, pompei, capri
  `),
);

const firstWords = new Set([...states, ...places].map((name) => name.split(" ")[0]!));
const mostWords = 5;

/** Whether a state's or a place's name may begin with a folded word. */
export const beginsPlace = (folded: string): boolean => firstWords.has(folded);

/** Whether the folded words of a name, in order, are a state's or a place's. */
export function placeKindOf(words: readonly Word[]): "state" | "place" | undefined {
  if (!words[0]?.entry.beginsPlace || words.length > mostWords) return undefined;
  const first = words[0].folded;
  const key =
    words.length === 1
      ? first
      : words
          .map(({ folded }) => folded)
          .filter((folded) => folded !== "." && folded !== "'")
          .join(" ");
  if (states.has(key)) return "state";
  return places.has(key) || places.has(key.replace(/^st /, "st. ")) ? "place" : undefined;
}
