/** Italian words by which names are known. */
import type { NameCues } from "../cues";
import { wordsOf } from "../words";

export const names: NameCues = {
  titles:
    wordsOf(`signor signora sig dott dottor dottoressa dr prof professor professoressa presidente
    presidentessa senatore senatrice sen onorevole on ministro ministra premier sindaco sindaca papa
    cardinale vescovo arcivescovo monsignor don padre suor re regina principe principessa
    generale gen colonnello capitano tenente maresciallo ammiraglio avvocato avv ingegner ing architetto
    giudice procuratore commissario ispettore ambasciatore segretario governatore cancelliere cancelliera
    imperatore conte duca barone imam ayatollah sceicco patriarca metropolita rabbino emiro sultano califfo granduca
    capitan maggiore brigadiere sergente caporale sottotenente contrammiraglio viceammiraglio comandante maestro
    sovrintendente direttore amministratore delegato vicepresidente vicesindaco sostituto assessore consigliere
    sottosegretario viceministro deputato capogruppo coordinatore reverendo beatitudine eccellenza santità eminenza
    altezza maestà cavaliere ragionier geometra pm ceo ct c.t`),
  offices:
    wordsOf(`esteri interni interno difesa giustizia economia finanze trasporti infrastrutture lavoro salute sanità
    istruzione università ambiente tesoro sviluppo cultura turismo sport agricoltura commercio industria bilancio
    stato informazione energia comunicazioni pari opportunità riforme innovazione politiche emerito`),
  givenNames:
    wordsOf(`mario luigi giuseppe giovanni antonio francesco marco andrea luca matteo paolo roberto stefano alessandro
    davide simone federico lorenzo giorgio carlo pietro silvio enrico romano massimo maria anna giulia
    francesca laura chiara sara elena paola silvia giorgia martina valentina roberta claudia cristina
    daniela barbara angela rosa lucia giovanna nicola vincenzo salvatore domenico sergio alberto fabio
    claudio gianni beppe umberto walter pier piero franco bruno renato aldo mauro maurizio giancarlo
    gianfranco riccardo tommaso filippo emanuele vittorio gabriele daniele ettore achille adriano agostino
    alfonso alfredo amedeo angelo anselmo arnaldo arturo attilio augusto aurelio beniamino biagio camillo
    carmelo cesare ciro corrado cosimo cristiano damiano dario diego dino donato edoardo elio emilio enzo
    ermanno ernesto eugenio ezio fabrizio ferdinando fiorenzo flavio fulvio gaetano gennaro gerardo giacomo
    gianluca gianluigi giampiero gilberto giordano girolamo giuliano giulio guglielmo guido ignazio ivan
    ivano lamberto leonardo livio loris luciano ludovico manuel marcello mariano michele mirko nino oreste
    oscar osvaldo ottavio pasquale patrizio pierluigi pino raffaele raimondo rinaldo rocco rodolfo romeo
    ruggero sandro saverio sebastiano silvano silvestro tiziano tullio ugo valerio vito vittorino adele
    agata agnese alessandra alessia alice anita annalisa antonella antonia assunta beatrice benedetta carla
    carlotta carmela caterina cecilia concetta cinzia debora donatella dora edda eleonora elisa elisabetta
    emanuela emma erika eva fabiana fabiola federica flavia fulvia gabriella gaia giada gianna giuliana
    giuseppina graziella ilaria ines irene isabella ivana katia leonora letizia liliana lina livia loredana
    lorena lorenza luana luciana luisa maddalena manuela marcella margherita mariangela marianna marta
    matilde michela milena mirella monica nadia nicoletta noemi olga ornella ottavia patrizia pina raffaella
    rachele renata rita rosalba rosanna rosaria rosetta sabrina samantha serena simona sofia sonia stefania
    susanna tatiana teresa tiziana vanessa veronica viviana wanda fausto ercole corrado goffredo ottavino marino mattia nicolò niccolò
    jacopo iacopo giacinto gioacchino gaspare gavino gerolamo germano gino italo lapo lino lucio manlio marcello
    massimiliano maurizia mauro melchiorre michelangelo mirco modesto natale nando nazario nereo nello nunzio omero
    onofrio orazio osvaldo palmiro pancrazio paride pierfrancesco pierantonio pierangelo piergiorgio pierpaolo
    primo prospero quinto quirino remo rino rodolfo rolando rosario sabatino sabino samuele santi settimio siro
    stanislao tarcisio telemaco teodoro terenzio ubaldo ulisse urbano valentino virgilio virginio vitaliano zaccaria
    adelaide albertina amalia ambra amelia angelica annamaria annarita antonietta arianna asia aurora bianca brigida
    camilla carmen celeste clara clelia clotilde cornelia costanza desirée diana dora elettra elvira ernesta ester
    eugenia eva filomena fiorella fortunata franca gemma genoveffa ginevra gloria grazia greta ida immacolata iole
    jessica lara lavinia lella lia lidia luigia mafalda marina marisa marika maura melissa mia miriam morena nives
    norma nunzia ornella palma pia priscilla ramona rebecca regina roberta romina rossana rossella rosalia sandra
    santina sharon silvana stella tamara tecla tina ursula vera vincenza virginia vittoria viola zaira john george david michael robert william
    james thomas charles peter paul vladimir barack donald nicolas jacques jean pierre tony benedetto`),
  organisations:
    wordsOf(`università ministero banca corte camera esercito partito consiglio istituto
    procura tribunale comune regione provincia comando dipartimento agenzia comitato commissione
    associazione federazione unione chiesa società compagnia gruppo fondazione istituzione accademia scuola
    ospedale museo centro servizio servizi forze polizia parlamento senato assemblea autorità lega club
    rete ufficio guardia guardie stato direzione confindustria coordinamento organizzazione alleanza
    arma carabinieri corriere repubblica gazzetta giornale osservatorio movimento fronte vigili capitaneria questura
    corpo squadra reparto nucleo brigata battaglione reggimento prefettura politecnico diocesi comunità ambasciata consolato sindacato protezione congresso giunta cassazione
    azienda loggia edizioni banco ordine giustizia aeronautica magistratura soprintendenza cooperativa consorzio
    institute council league centre center association department foundation office society bank federation union
    committee commission ministry court press network records pictures studios entertainment airlines airways
    communications technologies systems software college
    segretariato presidenza governo croce duma monopoli congregazione dicastero segreteria nunziatura curia assessorato
    confederazione coalizione sinodo cda survey administration authority agency commission service agence company security times post news university party`),
  groups:
    wordsOf(`team esercito brigate brigata califfato caliphate bear panda kitten cartello mafia legione squad crew
    gang army fronte hamas hezbollah talebani group cellula`),
  seats: [],
  adjectives: [],
  bodies: wordsOf("ministero dipartimento università ambasciata consolato"),
  describedBodies:
    wordsOf(`ministero dipartimento università ambasciata consolato procura governo esercito parlamento polizia
    consiglio corte commissione giunta guardia guardie vigili protezione capitaneria tribunale assemblea
    amministrazione magistratura marina aeronautica aviazione gendarmeria prefettura questura partito croce camera
    senato banca chiesa agenzia comitato federazione istituto regime presidenza`),
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
    calciatore regista docente ingegnere premier
    accademico primario patrono rettore preside console eurodeputato parlamentare pontefice abate parroco priore
    magistrato responsabile tesoriere esponente dirigente funzionario imprenditore banchiere pilota ciclista tennista
    attaccante difensore portiere centrocampista conduttore conduttrice presentatore compositore musicista poeta
    pittore scultore architetto medico chirurgo psicologo filosofo teologo fisico chimico biologo matematico astronomo
    comico fotografo editore redattore inviato inviata corrispondente vincitore vincitrice astronauta arbitro`),
  placeNouns:
    wordsOf(`monti laghi isole castel castello palazzo stadio cattedrale basilica chiesa duomo santuario abbazia
    cimitero carcere quartiere frazione località zona penisola deserto borgo contrada largo vicolo lungomare autostrada
    tangenziale superstrada ferrovia circuito autodromo aeroporti prefettura governatorato municipalità comuni punta
    valico passo colle rocca torre villa porta stretto fosso vulcano pianeta cometa asteroide satellite teatro
    hotel albergo liceo ospedale park street river beach island lake mount mountain valley bay hill square road avenue
    ring circuit città paese villaggio fiume lago monte isola provincia regione distretto valle contea via
    viale strada piazza mare oceano golfo capo aeroporto ponte parco stazione corso porto`),
  placeHeads: [],
  particles: wordsOf("von van der den bin ibn el ben du de la dos"),
  connectors: wordsOf("di del dello della dell dei degli delle d e la il i le lo gli l"),
  foreignLinks: wordsOf("of for the and d"),
  purposes: ["per"],
  surnameParticles: wordsOf("di de da d del della"),
  movements:
    wordsOf(`popolo popolari democratici liberali socialisti comunisti radicali riformisti progressisti conservatori
    cristiani verdi sinistra destra fratelli futuro casa diritto patto amici medici genitori madri cittadini
    autostrade ferrovie`),
  soleBodies: wordsOf("repubblica camera senato consiglio parlamento giunta"),
  saints: wordsOf("san santa santo sant sao saint st"),
  demonyms:
    wordsOf(`russo russa russi russe americano americana americani americane cinese cinesi iraniano iraniana
    iraniani ucraino ucraina ucraini tedesco tedesca tedeschi francese francesi italiano italiana italiani
    italiane inglese inglesi britannico britannica spagnolo spagnola spagnoli israeliano israeliana
    israeliani siriano siriana siriani turco turca turchi saudita sauditi giapponese giapponesi coreano
    coreani nordcoreano nordcoreani nordcoreana europeo europea europei islamico islamica islamici
    islamista islamisti arabo araba arabi statunitense statunitensi occidentale occidentali usa
    romano romani milanese palestinese palestinesi libanese libanesi iracheno irachena iracheni irachene afghano
    afghana afghani afgano afgana afgani albanese albanesi algerino algerina algerini argentino argentina argentini
    armeno armena armeni australiano australiana australiani austriaco austriaca austriaci azero azera belga belgi
    bielorusso bielorussa bielorussi birmano birmana birmani boliviano boliviana bosniaco bosniaca brasiliano
    brasiliana brasiliani bulgaro bulgara bulgari canadese canadesi ceceno cecena ceceni ceco ceca cechi cileno cilena
    cileni cipriota ciprioti colombiano colombiana colombiani congolese congolesi croato croata croati cubano cubana
    cubani curdo curda curdi danese danesi egiziano egiziana egiziani estone estoni etiope etiopi filippino filippina
    filippini finlandese finlandesi georgiano georgiana georgiani giordano giordana giordani greco greca greci haitiano
    haitiana indiano indiana indiani indonesiano indonesiana irlandese irlandesi islandese islandesi keniota keniano
    kosovaro kosovara kosovari lettone lettoni libico libica libici lituano lituana lituani macedone macedoni maltese
    maltesi marocchino marocchina marocchini messicano messicana messicani moldavo moldava moldavi montenegrino
    montenegrina neozelandese neozelandesi nepalese nepalesi nigeriano nigeriana nigeriani norvegese norvegesi olandese
    olandesi pakistano pakistana pakistani paraguaiano peruviano peruviana peruviani polacco polacca polacchi
    portoghese portoghesi rumeno romeno rumena romena rumeni romeni scozzese scozzesi senegalese senegalesi serbo
    serba serbi singaporiano slovacco slovacca slovacchi sloveno slovena sloveni somalo somala somali sovietico
    sovietica sovietici sudafricano sudafricana sudafricani sudanese sudanesi sudcoreano sudcoreana sudcoreani svedese
    svedesi svizzero svizzera svizzeri taiwanese taiwanesi tailandese thailandese tunisino tunisina tunisini turchi
    ugandese ungherese ungheresi uruguaiano uzbeko uzbeka vaticano vaticana venezuelano venezuelana venezuelani
    vietnamita vietnamiti yemenita yemeniti africano africana africani asiatico asiatica asiatici cristiano cristiana
    cristiani ebraico ebraica ebraici`),
  locatives: wordsOf(
    "in nel nello nella nei negli nelle nell presso lungo attraverso sopra sotto near at",
  ),
  directions: wordsOf("a ad"),
  companions:
    wordsOf(`insieme assieme addio grazie dedicato dedicata dedicati intitolato intitolata ispirato ispirata assegnato
    assegnata accanto appello solidarietà fiducia voto telefonata lettera risposta oltre anche dietro davanti intorno
    stando rispetto base fronte detto dichiarato riferito raccontato spiegato risponde risposto chiesto chiede consegnato attribuito
    succede succeduto subentrato subentra vittoria sconfitta aiuto critiche omaggio attacco`),
  placeOwners:
    wordsOf(`sindaco sindaca prefetto questore vescovo arcivescovo abitanti abitante cittadini cittadino comuni
    comune province provincia regione aeroporto stazione porto ospedale carcere casa castello chiesa duomo cattedrale moschea santuario
    cimitero stadio palazzetto piazza via quartiere frazione località zona area centro periferia hinterland pressi
    vicinanze dintorni nord sud est ovest largo costa spiaggia spiagge cieli cielo monte monti lago golfo stretto valle
    pianura deserto foresta penisola arcipelago isola isole capoluogo capitale originario originaria originari
    nativo nativa natio residente domiciliato territorio strage battaglia terremoto alluvione trattato accordi accordo
    vertice festival fiera palio carnevale maratona prefettura municipio circuito autodromo base porta parco bosco
    borgo rione distretto contea stato governatorato emirato ducato regno confine dogana casello svincolo uscita
    linea ferrovia tratta autostrada città paese villaggio teatro museo liceo scuola convento monastero abbazia
    caserma prigione campo stazioni aeroporti ospedali carceri case chiese caserme scuole teatri musei cieli porti
    parrocchia parroco parroci basilica duomi monasteri ponte ponti tunnel traforo viadotto galleria centrale centrali
    stabilimento stabilimenti fabbrica raffineria acciaieria miniera discarica diga cantiere cantieri polo distretti
    rione rioni quartieri frazioni borgate borgata zone aree sobborgo sobborghi villaggi città cittadina cittadine paesi
    capitali vescovi martiri giovani ragazzi pendolari strade autostrade coste colline montagne laghi fiumi
    grotte rovine scavi mura fortezza rocca torre torri palazzi piazze circuiti stadi velodromo ippodromo spiagge
    maratone scontri sbarco assedio eccidio massacro presa caduta liberazione sinagoga piana sacco`),
  districts:
    wordsOf(`ag al an ao ap aq ar at av ba bg bi bl bn bo br bs bt bz ca cb ce ch cl cn co cr cs ct cz en fc fe
    fg fi fm fr ge go gr im is kr le lc li lo lt lu mb mc me mi mn mo ms mt na no nu or pa pc pd pe pg
    pi pn po pr pt pu pv pz ra rc re rg ri rm rn ro sa si so sp sr ss su sv ta te tn to tp tr ts tv ud
    va vb vc ve vi vr vt vv`),
  things:
    wordsOf(`giochi olimpiadi paralimpiadi mondiale mondiali europei campionato campionati coppa supercoppa trofeo torneo gran premio
    gp festival fiera salone mostra biennale palio carnevale giro tour maratona concorso oscar nobel grammy medaglia
    legge decreto ddl codice costituzione trattato contratto patto accordo statuto regolamento riforma convenzione
    protocollo dichiarazione bibbia corano vangelo messa conclave resurrezione quaresima giubileo concilio guerra
    rivoluzione resistenza risorgimento rinascimento medioevo festa giornata operazione uragano tempesta
    via viale corso linea autostrada articolo parte libro atto volume edizione stagione campionessa campione
    cavaliere commendatore capo vicepresidente pontefice collegio sala settore scala virus legione
    cup awards award prix championship championships games open act day theorem open war treaty album song
    repubblicani democratici tangentopoli contrade contrada aeroporto ponte telescopio observatory collider
    serie girone rally formula derby conferenza concerto inno sindrome`),
  thingNouns:
    wordsOf(`uragano uragani ciclone tifone tempesta tornado scala magnitudo film pellicola brano canzone singolo album disco
    romanzo saga fumetto musical opera spettacolo programma trasmissione varietà sitcom telefilm fiction videogioco
    gioco                sonda telescopio razzo missile satellite asteroide cometa pianeta sistema software browser telefono smartphone modello
    vettura automobile moto motore treno locomotiva velivolo aereo elicottero volo sindrome morbo virus batterio vaccino
    farmaco lodo emendamento premio trofeo torneo profilo account pagina statua dipinto quadro
    linea statale`),
  affairs: wordsOf(
    "caso casi omicidio delitto lodo processo scandalo dramma vicenda inchiesta affaire piano",
  ),
  competences:
    wordsOf(`deputati ministri fuoco finanza finanze conti appello assise cassazione minori sanità salute giustizia difesa
    istruzione interno interni esteri trasporti lavoro ambiente tesoro economia sviluppo cultura beni commercio
    magistratura sicurezza repubblica popolo porto liberazione consumatori lavoratori giornalisti avvocati medici
    comunale regionale provinciale nazionale internazionale mondiale federale centrale superiore europea europeo
    costituzionale suprema supremo militare civile costiera forestale municipale postale stradale mobile scientifica
    giudiziaria amministrativo parlamentare democratico democratica cattolica ortodossa armate aerea navale
    forestale mobile elettorale speciale statale locale aereo comunista socialista liberale popolare radicale repubblicano
    repubblicana laburista conservatore monetaria monetario generale permanente governativo governativa penale
    amministrativa contabile bancario bancaria olimpico olimpica nucleare meteorologico meteorologica spaziale
    ferroviaria sanitaria medica scolastica universitaria pontificia pontificio vescovile episcopale metropolitana
    metropolitano urbani urbana rossa centrali presidenziale legislativa nazionali unite marina ministri ministro
    diritti vigilanza sorveglianza inchiesta controllo garanzia pace ordine marittima
    politiche sociali agricole giovanili forestali attività produttive culturali pubblica amministrazione ricerca
    università famiglia disabilità coesione territoriale innovazione tecnologica transizione ecologica energetica
    previdenza infrastrutture telecomunicazioni comunicazioni turismo sport energia settentrionale meridionale
    protezione libertà sera documentazione statistica geofisica vulcanologia
    garante concorrenza mercato risparmio`),
  commons:
    wordsOf(`gen feb mar apr mag giu lug ago set ott nov dic lun mer gio ven sab dom paese paesi città sud nord est ovest
    assessore assessori assessora sindaci sindaco ministri presidenti prefetto prefetti questore questori comandante comandanti
    capitano capitani direttore direttori consigliere consiglieri senatori deputati onorevole onorevoli vescovi cardinali
    monsignore avvocati giudici magistrati professori studenti colleghi signori signore cittadini comunità stati
    regioni province comuni consigli chiese governi parlamenti nazione nazioni patria occidente oriente islam
    cristianesimo ebraismo buddismo buddhismo induismo politica costituzione manovra dipartimenti ministeri università
    enti scuole ospedali tribunali aziende società imprese mondo capitale capo segretario segretari vice direzione
    nordest nordovest sudest sudovest meridione settentrione mezzogiorno ottocento novecento settecento seicento
    cinquecento quattrocento duemila utc cet cest gmt aids hiv lsd dna rna tac ecg gps dvd cd usb gpl imu irap ires
    irpef tasi tari tfr pil spread bot btp pm gip gup ctu tso dpcm ddl pos rpg gp km euro dollaro yen sterlina
    terra oro argento bronzo facciamo sos vip ok ko iban spa srl sms email e-mail`),
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
    ciao grazie insieme quarto quinto sesto sebbene qualora nulla qualche qualcuno ognuno esperti fonti analisti critici osservatori gruppo gruppi persone
    polizia carabinieri lui lei egli essa io tu noi voi mi ti vi ecco sì no forse certo infatti
    aggiungere mescolare cuocere tagliare versare mettere unire lasciare servire impastare premere
    selezionare aprire chiudere scaldare sbattere lavare ma nel d c'è ci quest' tra entro sotto sopra
    recentemente attualmente finora finalmente probabilmente purtroppo sempre mai molto poco più meno
    art articolo comma ambienti nuovo nuova nuovi nuove grande grandi altro altra tutto tutta tanto tanta tanti
    tante troppo troppi pochi poche parecchi bello bella brutto vero falso certo sicuro chiaro evidente ovvio facile
    difficile giusto sbagliato importante necessario necessaria possibile impossibile probabile improbabile utile inutile
    interessante curioso strano singolare deludente grave meglio peggio bisogna basta pare sembra occorre manca
    resta rimane esiste esistono ecco ciò colui coloro entrambi entrambe ambedue uno una ne`),
  crowds: [],
  memberBodies: [],
  memberPlurals: [],
};
