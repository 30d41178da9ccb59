/** German words by which names are known. Nouns are capitalised, so that only these, shapes and places tell. */
import type { NameCues } from "../cues";
import { wordsOf } from "../words";

/** Known without any addition: each country has one. */
const sole = `bundestag bundesrat bundesregierung bundesgerichtshof bundesverfassungsgericht bundesverwaltungsgericht
  bundesarbeitsgericht bundessozialgericht bundesfinanzhof bundeskriminalamt bundesnachrichtendienst verfassungsschutz
  bundeswehr bundesbank bundesnetzagentur bundeskartellamt bundesrechnungshof bundesanwaltschaft generalbundesanwalt
  bundespolizei bundeskanzleramt kanzleramt bundespräsidialamt bundesumweltamt umweltbundesamt bundesversammlung
  bundesministerium bundesinnenministerium bundesfinanzministerium bundesjustizministerium bundesverkehrsministerium
  bundesgesundheitsministerium bundesumweltministerium bundeswirtschaftsministerium bundesverteidigungsministerium
  ständerat volkskammer europaparlament europarat kreml pentagon vatikan knesset staatsduma nationalbank
  nationalversammlung`;

/** Every town, district or state has one. */
const seated = `polizei kriminalpolizei feuerwehr staatsanwaltschaft generalstaatsanwaltschaft polizeipräsidium polizeidirektion
  gericht landgericht amtsgericht oberlandesgericht verwaltungsgericht oberverwaltungsgericht sozialgericht arbeitsgericht
  landesarbeitsgericht finanzgericht verfassungsgericht landesverfassungsgericht jugendamt gesundheitsamt ordnungsamt
  finanzamt bauamt bezirksamt landratsamt landeskriminalamt landesamt innenministerium außenministerium justizministerium
  finanzministerium wirtschaftsministerium kultusministerium umweltministerium verkehrsministerium sozialministerium
  gesundheitsministerium verteidigungsministerium landesregierung staatsregierung senatsverwaltung stadtverwaltung
  kreisverwaltung stadtwerke verkehrsbetriebe flughafen hafenbehörde industrie-handelskammer handwerkskammer
  ärztekammer verbraucherzentrale erzbistum bistum`;

/** Stems of adjectives. */
const describing = `deutsch europäisch russisch amerikanisch chinesisch französisch britisch italienisch österreichisch
  schweizerisch polnisch ukrainisch türkisch griechisch spanisch niederländisch belgisch dänisch schwedisch norwegisch
  finnisch bayerisch sächsisch norddeutsch mitteldeutsch westdeutsch süddeutsch ostdeutsch rheinisch hessisch
  international national nordatlantisch auswärtig rot evangelisch katholisch orthodox freiwillig
  technisch königlich päpstlich sozialistisch kommunistisch
  islamisch afrikanisch asiatisch arabisch israelisch palästinensisch iranisch irakisch syrisch japanisch indisch
  koreanisch kanadisch australisch brasilianisch argentinisch mexikanisch ägyptisch tschechisch ungarisch rumänisch
  bulgarisch kroatisch serbisch slowenisch slowakisch baltisch estnisch lettisch litauisch georgisch armenisch
  helvetisch liechtensteinisch luxemburgisch`;

/** Those of the nominative: in other cases an adjective would make another name of the same. */
const endings = ["e", "er", "es"];

export const names: NameCues = {
  titles:
    wordsOf(`herr frau dr prof präsident präsidentin minister ministerin kanzler kanzlerin bundeskanzlerin
    bundeskanzler außenminister innenminister ministerpräsident premierminister bürgermeister general papst
    könig königin prinz senator bischof kardinal richter staatsanwalt professor sprecher vorsitzender
    bundespräsident justizminister finanzminister innenministerin außenministerin staatspräsident`),
  offices: [],
  givenNames:
    wordsOf(`peter hans michael thomas andreas wolfgang klaus jürgen stefan christian martin uwe werner
    frank markus angela gerhard helmut karl heinz friedrich franz josef johannes matthias ursula sabine
    monika anna julia maria katrin claudia george john barack david robert james wladimir nicolas jacques
    marion birgit petra susanne gabriele renate brigitte karin barbara christine elke ingrid silke anja sandra nicole
    stefanie melanie kerstin heike martina andrea gisela ute cornelia sonja bettina christa hannelore manuela franziska
    johanna lena laura lisa sarah eva elisabeth margarete dorothea carola antje tanja nina bernd dieter günter manfred
    rainer ralf dirk holger torsten thorsten volker norbert rolf siegfried herbert walter kurt erich ernst otto hermann
    philipp tobias sebastian florian felix lukas jan tim marcel robin benjamin dennis oliver marco mario sigmar
    tony silvio paul alexander daniel guido joschka edmund horst olaf jens lars sven heidi ulla annette`),
  organisations:
    wordsOf(`universität ministerium bank agentur rat ausschuss kommission gericht verband partei
    kirche gesellschaft gruppe stiftung zeitung agency university company news times post international
    security group corporation spiegel front union bund institut forschungsinstitut akademie hochschule
    fachhochschule verein dachverband fachverband bundesverband landesverband berufsverband branchenverband
    arbeitgeberverband interessenverband wirtschaftsverband industrieverband sportverband fußballverband weltverband
    gewerkschaft gewerkschaftsbund bundesamt bundesanstalt bundesagentur bundeszentrale bundesinstitut amt behörde
    zentralbank notenbank sparkasse landesbank genossenschaft versicherung klinikum universitätsklinikum museum
    archiv bundesarchiv parlament landtag bürgerschaft senat gerichtshof rechnungshof bündnis initiative
    bürgerinitiative komitee zentralkomitee zentralrat weltrat club klub fußballclub organisation weltorganisation
    hilfswerk presse-agentur nachrichtenagentur rundfunk fernsehen sender verlag gmbh kg ohg mbh
    holding konzern werke bahn post lufthansa flugsicherung armee marine luftwaffe heer kongress konferenz sicherheitsrat generalversammlung
    bischofskonferenz forschungsgemeinschaft arbeitsgemeinschaft gemeinschaft allianz liga fraktion nationen börse kammer council institute office department foundation association bureau committee ${sole} ${seated}`),
  groups: wordsOf(
    "team bear panda kitten brigade brigaden armee kalifat kartell mafia legion crew gang",
  ),
  seats: wordsOf(seated),
  adjectives: wordsOf(describing).flatMap((stem) => endings.map((ending) => `${stem}${ending}`)),
  bodies: [],
  describedBodies: [],
  organisationNouns:
    wordsOf(`hilfsorganisation werft reederei brauerei kanzlei anwaltskanzlei supermarktkette handelskette
    fluggesellschaft verlag klub bürgerinitiative start-up unternehmen firma konzern zeitung magazin
    nachrichtenagentur agentur sender bank hersteller sicherheitsfirma organisation verband partei
    versicherung krankenkasse klinik hochschule gewerkschaft stiftung behörde verein genossenschaft
    tageszeitung wochenzeitung fernsehsender radiosender rundfunksender denkfabrik forschungsinstitut
    softwarefirma sicherheitsunternehmen it-firma startup tochterfirma betreiber betreiberfirma anbieter
    dienstleister beratungsfirma`),
  groupNouns: wordsOf("gruppe hackergruppe bande terrororganisation miliz terrorgruppe kollektiv"),
  personNouns:
    wordsOf(`sprecher sprecherin direktor analyst experte anwalt journalist autor gründer sänger
    schauspieler politiker trainer professor forscher chef`),
  placeNouns: wordsOf("stadt dorf fluss see berg insel provinz region bezirk tal straße platz ort"),
  placeHeads: wordsOf("bad kap fort insel schloss burg lago port mount lake"),
  particles: wordsOf("von van der den zu bin ibn al el"),
  connectors: wordsOf("der des für und"),
  foreignLinks: wordsOf("of for the di della du"),
  purposes: [],
  surnameParticles: [],
  movements:
    wordsOf(`verband verein bund vereinigung zentralrat zentralkomitee bundesverband dachverband konferenz
    arbeitsgemeinschaft gewerkschaft freunde ärzte reporter forum bundesvereinigung gesamtverband bundesvertretung`),
  soleBodies: wordsOf(sole),
  saints: wordsOf("sankt san santa"),
  demonyms:
    wordsOf(`russische russischen russischer russe russen amerikanische amerikanischen us-amerikanische
    chinesische chinesischen iranische iranischen deutsche deutschen deutscher französische französischen
    italienische italienischen britische britischen europäische europäischen islamische islamischen
    israelische israelischen ukrainische ukrainischen nordkoreanische nordkoreanischen türkische`),
  locatives: wordsOf("in nach nahe"),
  directions: [],
  companions: [],
  placeOwners: wordsOf(
    "bürgermeister oberbürgermeister bürgermeisterin einwohner flughafen bahnhof hafen raum bischof",
  ),
  districts: [],
  things: wordsOf(
    "karte einheit ozean meer gebirge raumstation recht ratspräsidentschaft revolution reformation sprache woche währung küche grippe pokal meisterschaft olympiade krieg gesetz vertrag abkommen verfassung preis medaille",
  ),
  thingNouns: wordsOf(
    `hurrikan orkan taifun wirbelsturm sturm film spielfilm roman album lied musical oper           sonde teleskop rakete satellit asteroid komet planet impfstoff`,
  ),
  affairs: wordsOf("fall"),
  competences: [],
  commons: [],
  calendar:
    wordsOf(`januar februar märz april mai juni juli august september oktober november dezember montag
    dienstag mittwoch donnerstag freitag samstag sonntag weihnachten ostern gott internet`),
  openers:
    wordsOf(`der die das dem den des ein eine einen einem einer eines dieser diese dieses diesem diesen jener jene
    jenes jeder jede jedes kein keine keinen keiner sein seine seinen seinem seiner ihr ihre ihren ihrem ihrer unser
    unsere mein meine er sie es ich wir man wer was wo wann warum wie welche welcher welches und oder aber doch
    denn sondern sowie in im an am auf bei beim mit von vom zu zum zur aus nach über unter vor für gegen um durch
    während wegen seit bis zwischen ohne trotz gegenüber neben hinter laut als innerhalb außerhalb angesichts
    aufgrund anhand entlang gemäß zufolge statt anstatt dank mithilfe ob dass weil wenn obwohl nachdem bevor damit
    da falls sobald solange sofern auch gestern heute morgen dann danach zudem außerdem bereits schon noch nun
    jetzt dagegen hingegen jedoch dazu weiter ferner schließlich zuvor später erneut gleichzeitig mittlerweile
    unterdessen dabei daraufhin so deshalb deswegen daher allerdings zuletzt wieder inzwischen anschließend
    ebenfalls dort hier damals dennoch trotzdem vielleicht insgesamt allein nur erst sogar nicht nie einige
    mehrere viele manche alle beide zwei drei vier fünf sechs sieben acht neun zehn`),
  crowds: [],
  memberBodies: [],
  memberPlurals: [],
};
