/** Italian words by which names are known. */
import type { NameCues } from "../cues";
import { wordsOf } from "../words";

export const names: NameCues = {
  titles:
    wordsOf(`signor signora sig dott dottor dottoressa dr prof professor professoressa presidente
    presidentessa senatore senatrice sen onorevole on ministro ministra premier sindaco sindaca papa
    cardinale vescovo arcivescovo monsignor don padre suor san santa re regina principe principessa
    generale gen colonnello capitano tenente maresciallo ammiraglio avvocato avv ingegner ing architetto
    giudice procuratore commissario ispettore ambasciatore segretario governatore cancelliere cancelliera
    imperatore conte duca barone imam ayatollah sceicco`),
  offices: [],
  givenNames:
    wordsOf(`mario luigi giuseppe giovanni antonio francesco marco andrea luca matteo paolo roberto
    stefano alessandro davide simone federico lorenzo giorgio carlo pietro silvio matteo enrico romano
    massimo maria anna giulia francesca laura chiara sara elena paola silvia giorgia martina valentina
    roberta claudia cristina daniela barbara angela rosa lucia giovanna nicola vincenzo salvatore
    domenico sergio alberto fabio claudio gianni beppe umberto walter pier piero franco bruno renato
    aldo mauro maurizio giancarlo gianfranco riccardo tommaso filippo emanuele vittorio gabriele daniele
    john george david michael robert william james thomas charles peter paul vladimir barack donald
    angela nicolas jacques jean pierre tony benedetto`),
  organisations:
    wordsOf(`università ministero banca corte camera esercito partito consiglio istituto
    procura tribunale comune regione provincia comando dipartimento agenzia comitato commissione
    associazione federazione unione chiesa società compagnia gruppo fondazione istituzione accademia scuola
    ospedale museo centro servizio servizi forze polizia parlamento senato assemblea autorità lega club
    rete ufficio guardia guardie stato direzione confindustria coordinamento organizzazione alleanza
    arma carabinieri corriere repubblica gazzetta giornale osservatorio movimento fronte
    segretariato presidenza governo croce agence company security times post news university party`),
  groups:
    wordsOf(`team esercito brigate brigata califfato bear panda kitten cartello mafia legione squad crew
    gang army fronte hamas hezbollah talebani group cellula`),
  organisationNouns:
    wordsOf(`società azienda compagnia agenzia quotidiano giornale rivista emittente banca
    ditta impresa università ministero settimanale mensile testata multinazionale ong sindacato partito
    squadra club associazione`),
  groupNouns: wordsOf(
    "gruppo banda hacker collettivo cellula milizia fazione terroristi setta ribelli",
  ),
  personNouns:
    wordsOf(`portavoce direttore direttrice analista esperto professore avvocato giornalista
    cronista autore fondatore attore attrice cantante senatore deputato ministro ricercatore stratega
    leader capo amministratore segretario attivista scienziato economista storico scrittore ufficiale
    agente consulente candidato governatore sindaco giudice procuratore allenatore presidente
    calciatore regista docente ingegnere premier`),
  placeNouns:
    wordsOf(`città paese villaggio fiume lago monte isola provincia regione distretto valle contea via
    viale strada piazza mare oceano golfo capo aeroporto ponte parco stazione corso porto`),
  particles: wordsOf("von van der den bin ibn al el ben du"),
  connectors: wordsOf("di del dello della dell dei degli delle d e la il i le lo gli l"),
  demonyms:
    wordsOf(`russo russa russi russe americano americana americani americane cinese cinesi iraniano iraniana
    iraniani ucraino ucraina ucraini tedesco tedesca tedeschi francese francesi italiano italiana italiani
    italiane inglese inglesi britannico britannica spagnolo spagnola spagnoli israeliano israeliana
    israeliani siriano siriana siriani turco turca turchi saudita sauditi giapponese giapponesi coreano
    coreani nordcoreano nordcoreani nordcoreana europeo europea europei islamico islamica islamici
    islamista islamisti arabo araba arabi statunitense statunitensi occidentale occidentali usa
    romano romani milanese palestinese palestinesi libanese iracheno irachena iracheni afghano`),
  calendar:
    wordsOf(`gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre
    dicembre lunedì martedì mercoledì giovedì venerdì sabato domenica natale pasqua capodanno ferragosto
    dio internet web covid covid-19 url pdf html tv pc dna iva figura tabella capitolo articolo art`),
  openers:
    wordsOf(`il lo la i gli le l un uno una di a da in con su per tra fra del dello della dei degli
    delle dell al allo alla ai agli alle all dal dallo dalla dai dagli dalle dall nel nello nella nei negli
    nelle nell sul sullo sulla sui sugli sulle sull e ed o ma però se quando mentre dove come che chi cosa
    perché poiché questo questa questi queste quest quello quella quelli quelle quel quei suo sua suoi
    sue loro ogni alcuni alcune molti molte tutti tutte altri altre ad ed è sono era erano fu ha hanno
    si ci non anche ancora già oggi ieri domani ora poi infine inoltre tuttavia infatti così quindi dunque
    dopo prima durante secondo stando contro verso presso oltre senza solo soltanto invece intanto
    nonostante malgrado pur pure quanto quale quali qui qua lì là due tre quattro cinque sei sette
    otto nove dieci cento mille primo prima secondo seconda terzo ultimo ultima nessuno nessuna niente
    nulla qualche qualcuno ognuno esperti fonti analisti critici osservatori gruppo gruppi persone
    polizia carabinieri lui lei egli essa io tu noi voi mi ti vi ecco sì no forse certo infatti
    aggiungere mescolare cuocere tagliare versare mettere unire lasciare servire impastare premere
    selezionare aprire chiudere scaldare sbattere lavare ma nel d c'è ci quest' tra entro sotto sopra
    recentemente attualmente finora finalmente probabilmente purtroppo sempre mai molto poco più meno
    art articolo comma ambienti nuovo nuova nuovi nuove grande grandi altro altra`),
};
