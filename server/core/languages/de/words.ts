/** German function words and the nouns that attributions turn on. */
import type { Grammar, Nouns } from "../cues";
import { wordsOf } from "../words";

export const grammar: Grammar = {
  determiners:
    wordsOf(`der die das den dem des ein eine einen einem einer eines dieser diese dieses diesen
    diesem jener jene sein seine seinen seiner ihr ihre ihren ihrer kein keine keinen einige mehrere viele
    manche alle beide zwei drei vier fünf`),
  pronouns: wordsOf("er sie es dieser diese dies man letzterer"),
  firstPersons:
    wordsOf(`ich wir du mich uns mir mein unser meine unsere meinem meinen meiner meines unserem unseren unserer
    unseres dein deine deinem deinen deiner`),
  relatives: wordsOf("welcher welche welches"),
  prepositions:
    wordsOf(`in im an am auf bei beim mit von vom zu zum zur aus nach über unter vor für gegen um
    durch während wegen seit bis zwischen ohne trotz gegenüber neben hinter laut als wie innerhalb`),
  by: wordsOf("von vom durch"),
  conjunctions: wordsOf("und oder aber sondern sowie"),
  alternatives: wordsOf("oder"),
  subordinators: wordsOf(
    "dass daß weil wenn obwohl während nachdem bevor damit ob da sodass als wie falls",
  ),
  conditionals: wordsOf("wenn falls ob sofern"),
  complementisers: wordsOf("dass daß"),
  questions: wordsOf("ob wie warum wann wo was wer"),
  askingWhat: wordsOf("was wie"),
  askingWho: wordsOf("wer"),
  copulas: wordsOf("ist sind war waren sei seien wäre wären wurde wurden"),
  auxiliaries:
    wordsOf(`ist sind war waren hat haben hatte hatten wird werden wurde wurden sei seien habe
    kann können konnte konnten muss müssen musste soll sollen sollte will wollen wollte mag sich worden
    könnte würde würden`),
  modals: wordsOf("wird werden würde würden kann können könnte muss müssen soll sollen sollte"),
  pluperfects: wordsOf("hatte hatten"),
  passives: wordsOf("wird werden wurde wurden worden"),
  attempts: wordsOf("versucht versuchte versuchten"),
  reflexives: wordsOf("sich"),
  comparisons: ["wie"],
  negations: wordsOf("nicht nie niemals kein keine"),
  absences: wordsOf(
    "niemand niemanden niemandem nichts keiner keinem keinen keines weder ohne nirgends kaum",
  ),
  limits: wordsOf("nur außer lediglich bloß ausschließlich allein"),
  negationPairs: ["weder noch"],
  earlierTimes: wordsOf("hatte hatten worden früher zuvor vorher ehemals bevor bis"),
  infinitiveLinks: wordsOf("zu"),
  infinitiveEndings: wordsOf("en rn ln"),
  adverbs:
    wordsOf(`auch gestern heute dann danach zudem außerdem bereits schon noch nun jetzt dagegen
    hingegen jedoch dazu weiter ferner schließlich zuvor später erneut gleichzeitig mittlerweile
    unterdessen dabei daraufhin so deshalb allerdings zuletzt wieder mehrfach am im montag dienstag
    mittwoch donnerstag freitag samstag sonntag inzwischen anschließend ebenfalls vermutlich offenbar mutmaßlich angeblich wahrscheinlich
    möglicherweise anscheinend vielleicht wohl sicher sicherlich tatsächlich offensichtlich offiziell überraschend
    ursprünglich zunächst bislang bisher derzeit aktuell lediglich ausdrücklich scharf heftig deutlich nachdrücklich
    grundsätzlich eindringlich heimlich insgeheim wörtlich
    damals seinerzeit einst früher zuerst anfangs vorerst neulich kürzlich jüngst vorgestern`),
  adverbSuffixes: [],
  notAdverbs: [],
};

export const nouns: Nouns = {
  statements:
    wordsOf(`behauptung behauptungen aussage aussagen erklärung erklärungen vorwurf vorwürfe vorwürfen ansicht
    ansichten meinung auffassung einschätzung these thesen forderung forderungen aufforderung ankündigung
    ankündigungen warnung warnungen hinweis hinweise mitteilung meldung meldungen vermutung vermutungen
    befürchtung befürchtungen hoffnung hoffnungen überzeugung zusage zusicherung versprechen annahme prognose
    bitte appell vorschlag gerücht gerüchte angaben feststellung äußerung äußerungen eingeständnis drohung
    argument argumente begründung ergebnis schluss schlussfolgerung fazit standpunkt zweifel empfehlung aufruf
    bericht berichte berichten nachricht nachrichten information informationen urteil kritik anschuldigung
    anschuldigungen beschwerde beschwerden spekulationen theorie beteuerung versicherung verdacht anordnung
    befehl worten wortlaut bekenntnis dementi lob einwand einwände klage ruf`),
  vague:
    wordsOf(`experten beobachter kritiker analysten quellen kreise fachleute einige viele manche
    wissenschaftler forscher historiker insider kommentatoren`),
  quantifiers: wordsOf(
    "einige viele manche mehrere zahlreiche verschiedene unabhängige politische",
  ),
  speakers:
    wordsOf(`sprecher sprecherin minister ministerin präsident präsidentin bericht studie umfrage ministerium regierung
    gericht richter polizei staatsanwalt staatsanwaltschaft anwalt experte experten analyst forscher quelle
    kritiker senator partei chef chefin direktor gründer professor autor journalist reporter zeuge augenzeuge
    augenzeugen gouverneur bürgermeister sekretär general kommission rat organisation gruppe gewerkschaft bank
    firma unternehmen zeitung magazin agentur nachrichtenagentur sender kanzler kanzlerin außenminister
    innenminister vorsitzende vorsitzender abgeordneter opposition behörde behörden verband konzern
    geschäftsführer leiter leiterin trainer papst bischof ermittler feuerwehr veranstalter verein institut amt
    bundesregierung angaben anwältin politiker außenministerium medien presse wissenschaftler justizminister
    fraktion premierminister ministerpräsident staatschef regierungssprecher polizeisprecher bundeskanzlerin
    beamter beamte beamten beamtin offizier offiziere oberst leutnant kommandant kommandeur befehlshaber soldat
    soldaten bewohner bewohnerin anwohner bürger nachbar nachbarn nachbarin mutter vater eltern sohn tochter
    bruder schwester witwe ehefrau ehemann arzt ärztin ärzte mediziner pfarrer pastor rabbiner imam kardinal
    bischöfe lehrer lehrerin schüler student studenten studentin rektor spieler spielerin kapitän manager
    managerin vorstand aufsichtsrat betriebsrat gewerkschafter gewerkschaften verbände vereine stiftung kammer
    bund land länder stadt städte gemeinde kreis staat staaten regime armee militär nato union koalition senat
    kabinett parlament bundestag bundesrat landtag ausschuss gremium kirche kirchen botschafter botschafterin
    konsul diplomat diplomaten gesandter beauftragter beauftragte kommissar kommissarin kommissare kandidat
    kandidatin demonstrant demonstranten aktivist aktivisten aktivistin opfer kläger klägerin beklagter
    angeklagter angeklagte hersteller betreiber händler verleger redakteur redakteurin redaktion blatt portal
    rundfunk fernsehen dienst geheimdienst verfassungsschutz präsidium polizist polizisten polizistin ökonom
    ökonomen ökonomin volkswirt jurist juristen juristin historiker historikerin wissenschaftlerin forscherin
    forschern ermittlerin zeugin zeugen richterin staatsanwältin staatsanwälte anwälte verteidiger verteidigerin
    gutachter gutachterin sachverständiger sachverständige berater beraterin vertreter vertreterin vertretern
    mitarbeiter mitarbeiterin angestellter angehöriger angehörige mitglied mitglieder vorsitzenden
    geschäftsführerin direktorin gründerin autorin journalistin reporterin schriftsteller schriftstellerin
    künstler künstlerin regisseur schauspieler sänger präsidenten königin könig prinz kreml vatikan pentagon
    gerichtshof gerichte kanzleramt rathaus verwaltung direktion leitung geschäftsleitung werksleitung
    schulleitung hochschule universität akademie labor team anstalt klinik krankenhaus versicherung konzerne
    firmen banken behördenchef befürworter gegner unterstützer teilnehmer veranstalterin organisator
    organisatoren initiative bündnis bewegung front miliz rebellen aufständische regierungen ministerien
    außenamt anklage verteidigung fluggesellschaft airline bahn post betrieb netzbetreiber meteorologe
    meteorologen wetterdienst feuerwehren rettungskräfte helfer sanitäter retter pilot pilotin fahrer passagiere
    nutzer kunden verbraucherschützer datenschützer umweltschützer naturschützer tierschützer menschenrechtler`),
  voiceless:
    wordsOf(`lampe leuchte licht anzeige display bildschirm zeiger thermometer messgerät sensor melder taste knopf symbol
    pfeil drucker kamera gerät maschine motor server router browser programm anwendung app befehl
    funktion option einstellung skript fenster uhr etikett schild zeichen gleichung formel kurve kraft
    rezept anleitung regeln geschmack
    erdbeben beben taifun sturm orkan hurrikan flut hochwasser lawine epidemie hitzewelle unfall todesopfer menschenleben
    strafe haft haftstrafe geldstrafe gefängnisstrafe todesstrafe rezession krise krieg bürgerkrieg katastrophe
    hungersnot streik abstieg insolvenz pleite schließung einsturz kollaps gefahr verlust entlassung`),
  documents:
    wordsOf(`bericht studie umfrage untersuchung daten zahlen erklärung mitteilung brief schreiben gutachten papier
    dokument urteil begründung artikel meldung stellungnahme rede antwort text buch kommentar bekennerschreiben`),
  doers:
    wordsOf(`hacker terroristen terrorist spione agenten trolle bande kriminelle cyberkriminelle angreifer
    rebellen milizen extremisten dschihadisten attentäter täter erpresser diebe hackern spionen trollen
    kriminellen cyberkriminellen angreifern attentätern tätern erpressern dieben geheimdienst geheimdienste geheimdiensten geheimdienstes nachrichtendienst
    nachrichtendienste nachrichtendiensten auslandsgeheimdienst militärgeheimdienst`),
  deeds:
    wordsOf(`angriff angriffe angriffs anschlag anschläge hackerangriff hackerangriffe cyberangriff
    cyberangriffe drohung drohungen mord diebstahl attentat attentate attacke attacken überfall überfälle einbruch einbrüche raub entführung
    explosion bombe datenklau hack spionage`),
  undertakings: wordsOf("kampagne operation aktion plan"),
  targets:
    wordsOf(`netz netzwerk netzwerke system systeme server computer konten konto daten website sender
    journalisten soldaten botschaft bundestag parlament krankenhaus bank banken regierung wahl
    hafen häfen containerhafen flughafen flughäfen kraftwerk kraftwerke umspannwerk pipeline raffinerie
    staudamm bahn bahnhof schiff schiffe tanker lager werft wasserwerk stromnetz`),
  ambiguous: wordsOf("bericht berichte zeigen glaube kritik führen frage meine leiten"),
  affiliations:
    wordsOf(`front arm abteilung flügel einheit zweig tochter ableger deckname agent agenten
    hacker spion tarnung tarnorganisation werkzeug mitglied mitglieder zelle fassade deckmantel tarnfirma`),
  covers: wordsOf("front fassade deckmantel tarnung tarnorganisation tarnfirma"),
  groups: wordsOf("gruppe bande organisation kollektiv zelle netzwerk bewegung miliz"),
};
