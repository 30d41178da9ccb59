/** Italian function words and the nouns that attributions turn on. */
import type { Grammar, Nouns } from "../cues";
import { wordsOf } from "../words";

export const grammar: Grammar = {
  determiners:
    wordsOf(`il lo la i gli le l un uno una un' questo questa questi queste quest quello quella quei
    quegli quelle quel suo sua suoi sue loro ogni alcuni alcune molti molte diversi diverse vari varie
    altri altre due tre quattro cinque sei sette otto nove dieci tutti tutte qualche nessun nessuno
    nessuna`),
  pronouns: wordsOf("egli ella esso essa lui lei essi esse loro lo"),
  firstPersons: wordsOf(
    `io noi tu voi mi ci vi ho abbiamo hai avete sono siamo dico diciamo penso avevo avevamo avrei
    avremmo sto stiamo stavo stavamo voglio vogliamo vorrei posso possiamo devo dobbiamo`,
  ),
  relatives: wordsOf("che cui quale quali chi"),
  prepositions: [
    ...wordsOf(
      "di a da in con su per tra fra verso contro durante dopo prima entro presso oltre senza sotto come",
    ),
    ...wordsOf(
      "del dello della dei degli delle dell al allo alla ai agli alle all dal dallo dalla dai dagli",
    ),
    ...wordsOf(
      "dalle dall nel nello nella nei negli nelle nell sul sullo sulla sui sugli sulle sull col d",
    ),
  ],
  by: wordsOf("da dal dallo dalla dai dagli dalle dall"),
  conjunctions: wordsOf("e ed o od oppure né ma"),
  alternatives: wordsOf("o od oppure"),
  subordinators:
    wordsOf(`che perché poiché siccome benché sebbene mentre quando dove se finché affinché
    ma però quindi dunque così cioè infatti come prima dopo anche`),
  conditionals: wordsOf("se qualora purché chiunque"),
  complementisers: ["che"],
  questions: wordsOf("se come perché quanto quando dove chi cosa"),
  askingWhat: wordsOf("cosa che come quanto"),
  askingWho: wordsOf("chi"),
  copulas: wordsOf(
    "è sono era erano fu furono sarebbe sarebbero sia siano stato stata stati state essere",
  ),
  auxiliaries:
    wordsOf(`è sono era erano fu furono sarebbe sarebbero sia siano ha hanno aveva avevano ebbe
    abbia abbiano avrebbe avrebbero stato stata stati state viene vengono veniva venne vennero può possono
    potrebbe potrebbero deve devono dovrebbe dovrebbero vuole sta stanno stava stavano si lo la li le gli ne
    ci vi mi essere avere aver sarà saranno avrà avranno potrà potranno dovrà l c`),
  modals:
    wordsOf(`sarà saranno avrà avranno potrà potranno dovrà dovranno deve devono vuole vogliono può
    possono`),
  pluperfects: wordsOf("aveva avevano"),
  passives:
    wordsOf(`è sono era erano fu furono sarebbe sarebbero stato stata stati state viene vengono veniva
    venne vennero venga vengano sarà saranno sia siano fosse fossero essere`),
  attempts: wordsOf("tentato cercato provato tenta cerca tentava cercava di"),
  reflexives: wordsOf("si s"),
  comparisons: ["come"],
  negations: wordsOf("non mai né nessuno"),
  absences: wordsOf("nessun nessuna niente nulla senza neppure neanche nemmeno"),
  limits: wordsOf("solo soltanto solamente tranne salvo eccetto fuorché"),
  negationPairs: ["né né"],
  earlierTimes: [
    ...wordsOf("aveva avevano prima precedenza fino finché"),
    "era stato",
    "era stata",
    "erano stati",
    "erano state",
  ],
  infinitiveLinks: wordsOf("di a ad da per"),
  infinitiveEndings: wordsOf("are ere ire rre rsi"),
  adverbs:
    wordsOf(`anche forse magari già ancora poi infine inoltre non più sempre spesso oggi ieri quindi dunque
    invece però proprio appena subito solo pure`),
  adverbSuffixes: ["mente"],
  notAdverbs: wordsOf("mente"),
};

export const nouns: Nouns = {
  statements:
    wordsOf(`affermazione affermazioni dichiarazione dichiarazioni tesi accusa accuse annuncio
    smentita opinione parere convinzione ipotesi denuncia avvertimento sospetto previsione conclusione
    conclusioni ammissione teoria notizia notizie voce voci commento replica reazione promessa rivelazione
    confessione testimonianza appello`),
  vague:
    wordsOf(`esperti fonti analisti critici osservatori commentatori alcuni molti altri funzionari
    storici studiosi  tanti tutti inquirenti addetti voci investigatori
    oppositori detrattori`),
  quantifiers:
    wordsOf(`alcuni alcune molti molte diversi diverse numerosi numerose vari varie certi certe gli
    le i altri altre tanti fonti anonime militari politici politiche indipendenti vicine più due tre
    di`),
  speakers:
    wordsOf(`portavoce ministro presidente rapporto relazione studio ricerca sondaggio documento
    comunicato agenzia società azienda ministero dipartimento governo tribunale giudice procuratore
    procura polizia avvocato avvocati legale legali esperto esperti analista analisti ricercatore
    ricercatori fonte fonti critici candidato senatore deputato partito direttore direttrice capo
    fondatore professore docente autore autori giornalista giornalisti cronista testimone testimoni
    governatore sindaco segretario ambasciatore generale comandante ufficiale inquirenti investigatori
    commissione consiglio organizzazione gruppo sindacato banca inchiesta indagine dati articolo
    quotidiano giornale rivista sito emittente leader premier onorevole associazione istituto
    amministratore carabinieri autorità medico medici scienziati storici storico studiosi legge sentenza
    testata agenzie media stampa comandante responsabile dirigente scrittore filosofo papa pontefice
    lettera bollettino nota dossier`),
  voiceless:
    wordsOf(`spia spie luce luci lampada segnale segnali allarme display schermo schermata quadrante lancetta termometro
    sensore pulsante tasto icona cursore freccia freccetta stampante dispositivo apparecchio macchina
    motore server router browser programma applicazione app comando funzione opzione impostazione script
    finestra orologio etichetta cartello simbolo segno equazione formula curva grafico asse forza ricetta
    istruzioni regole`),
  documents: wordsOf(
    "rapporto rapporti studio studi sondaggio sondaggi relazione indagine dati ricerca inchiesta documenti",
  ),
  doers:
    wordsOf(`hacker militanti terroristi terrorista spie spia agenti agente troll banda criminali
    cybercriminali truffatori attaccanti aggressori mercenari ribelli jihadisti combattenti cracker
    hacktivisti estremisti pirati attentatori gruppo gruppi intelligence`),
  deeds:
    wordsOf(`attacco attacchi attentato attentati hackeraggio violazione furto furti minaccia minacce
    omicidio omicidi assassinio strage   intrusione intrusioni
    incursione sabotaggio cyberattacco cyberattacchi fuga spionaggio bombardamento bombardamenti
    avvelenamento rapimento sequestro blitz offensiva raid`),
  undertakings: wordsOf("campagna campagne operazione operazioni azione azioni piano"),
  targets: wordsOf(`rete reti sistema sistemi server computer account email caselle sito siti dati
    informazioni credenziali password documenti emittente redazione giornalisti soldati militari civili
    ambasciata ministero parlamento ospedale ospedali banca banche governo agenzia elezioni azienda
    aziende utenti clienti vittime infrastrutture famiglie mogli diplomatici dissidenti
    istituzioni obiettivi archivi porto porti aeroporto aeroporti terminal centrale centrali
    oleodotto gasdotto raffineria raffinerie diga ferrovia ferrovie nave navi petroliera petroliere
    deposito depositi cantiere acquedotto`),
  ambiguous:
    wordsOf(`stima cita mostra nota comunicato lettera accusa denuncia stime indica conferma critica
    risposta detto detti detta scoperta scoperte rapporto pena replica informa commento
    stato scritto scritta scritti prova condanna annuncio domande domanda previsto conclusa`),
  affiliations:
    wordsOf(`fronte braccio divisione ala unità ramo filiale costola copertura alias affiliata
    affiliato agente agenti marionetta hacker spia spie portavoce creazione cellula membro membri
    emanazione facciata sigla gruppo paravento insieme combattenti pseudonimo schermo`),
  covers: wordsOf("fronte facciata copertura paravento schermo"),
  groups: wordsOf(
    "gruppo banda organizzazione collettivo cellula rete movimento fazione milizia formazione",
  ),
};
