/** Italian: the words and sentence patterns that documents are made of. */

/** @import { LanguageWords, Noun } from "./vocabulary.mjs" */

const nouns = `porto ponte bilancio tribunale governo ministero contratto cantiere comune magazzino sindacato
giornale museo teatro ospedale archivio accordo acquedotto aeroporto albergo ufficio ordine impianto incendio
inverno operaio processo quartiere ritardo rapporto salario scalo sciopero stabilimento spettacolo tesoro
testimone traghetto traffico trasporto vaccino verbale villaggio voto zaino regolamento segnale deposito
distretto documento esercito esperto fascicolo fiume giudice ingegnere investimento laboratorio lago mercato
valle banca barca biblioteca campagna centrale chiesa città commissione costa delegazione diga elezione fabbrica
ferrovia fiera finanza foresta frontiera galleria giuria guardia impresa inchiesta industria isola legge licenza
lista miniera montagna nave notizia opera orchestra parola patria perdita perizia piazza pista polizia
prigione protesta provincia raffineria regione relazione rete riforma rivista scuola sede seduta sentenza
squadra stagione stampa stazione strada struttura tassa tempesta udienza università vendita vittima voce`;
const verbs = `approvato rinviato aperto chiuso ispezionato respinto finanziato misurato riparato venduto comprato
visitato ricostruito bloccato difeso citato descritto esaminato pubblicato sospeso firmato annullato perquisito
attaccato violato allagato svuotato sorvegliato spostato contato assicurato abbandonato restaurato sostituito
ordinato spedito sequestrato registrato copiato studiato seguito raggiunto attraversato fornito tassato lodato`;
const adjectives = `vecchio settentrionale meridionale orientale pubblico privato regionale nazionale stretto
silenzioso costoso segreto annuale locale rurale urbano straniero congiunto legale medico navale nucleare solare
temporaneo provvisorio ufficiale affollato contestato moderno antico danneggiato vuoto federale finanziario
formale fragile pesante nascosto storico indipendente industriale comunale`;

/** @param {string} word @returns {Noun} */
function withArticle(word) {
  const isFeminine = /(a|à|ione|ede|oce|ave|alle|ete|egge)$/.test(word);
  if (/^[aeiouàèéìòù]/.test(word)) return { word, article: "l’" };
  if (isFeminine) return { word, article: "la " };
  return { word, article: /^(s[^aeiou]|z|ps|gn)/.test(word) ? "lo " : "il " };
}

/** @type {LanguageWords} */
export const italian = {
  code: "it",
  share: 0.25,
  nouns: nouns.split(/\s+/).map(withArticle),
  verbs: verbs.split(/\s+/),
  adjectives: adjectives.split(/\s+/),
  prefixes: "inter sovra sotto contro super micro multi post pre trans anti semi auto ri dis".split(
    " ",
  ),
  suffixes:
    "ino etto accio one ista ismo iere eria evole aggio ura anza mento tore trice ato".split(" "),
  inflect: (word) => word.replace(/[aoe]$/, (end) => (end === "a" ? "e" : "i")),
  join: (first, second) => withArticle(`${first.word.replace(/[aeoà]$/, "o")}${second.word}`),
  adverbials: [
    "il {date}",
    "dopo {count} giorni",
    "a {place}",
    "per la prima volta dal {year}",
    "senza alcun avviso",
    "prima della fine dell’anno",
    "come aveva già fatto",
    "con una spesa di {money}",
  ],
  chunks: [
    "di {place}",
    "con i {plural} e {the}",
    "che {person} ha {verb}",
    "dal {noun} di {place}",
    "per tutti i {plural}",
    "e i suoi {plural}",
    "da {count} {plural}",
    "contro la volontà di {organisation}",
    "sotto {the} del {year}",
    "come se {the} fosse {adjective}",
    "senza {plural} né {plural}",
    "tra {the} e {the}",
    "dove {the} era stato {verb}",
    "nella zona {adjective}",
  ],
  clauses: [
    "{the} ha {verb} {the} {chunks}",
    "i {plural} {chunks} sono stati {verb} {chunks}",
    "{person} ha {verb} i {plural} {chunks}",
    "quello che {the} ha {verb} era {adjective} {chunks}",

    "{the} ha {verb} {the} {adjective} di {place}",
    "un {noun} {adjective} di {place} avrebbe {verb} {the} e {the}",
    "{the} di {place} è stato {verb} da un {noun}, che non è quello che si voleva",
    "non c’è nessun {noun} che possa dire se {the} ha {verb} i suoi {plural}",
    "sono stati {verb} i {plural} perché non ci sono più {plural} nella zona di {place}",
    "gli altri {plural} della città sarebbero {verb} anche con {count} {plural}, se {the} fosse {adjective}",
    "{person} ha {verb} {the} di {organisation} e i suoi {plural}",
    "{organisation} avrebbe {verb} più di {count} {plural} per {the}",
    "quando {the} è stato {verb}, tutti i {plural} che erano a {place} hanno {verb} {the}",
    "una parte dei {plural} che {the} ha {verb} si trova ora nel {noun} di {place}",
  ],
  statements: [
    "{person} ha detto che {clause}.",
    "Secondo {organisation}, {clause}.",
    "«{quotation}», ha dichiarato {person}.",
    "«{quotation}», ha spiegato {person} {adverbial}.",
    "{organisation} ha riferito che {clause}.",
    "Dietro {the} di {place} ci sarebbe {group}, secondo {person}.",
    "{person} ha smentito che {clause}.",
    "{group}, noto anche come {alias}, ha rivendicato {the} {adverbial}.",
    "{organisation} attribuisce {the} a {group}, che chiama “{alias}”.",
    "Il dott. {person} di {organisation} ha scritto: «{quotation}».",
    "Per {person}, direttore di {organisation}, {clause}.",
  ],
  figures: [
    "L’elenco conteneva {number} {plural}, il {percent} di quelli che {the} aveva.",
    "La spesa per {the} è stata di {money}, contro i {money} del {year}.",
    "Circa {count} {plural} sono stati {verb} il {date}, dice {organisation}.",
  ],
  quotations: [
    "abbiamo {verb} {the} perché nessun altro lo avrebbe {verb} {chunks}",
    "non c’è mai stato un {noun} {adjective} a {place}, e non ci sarà {chunks}",
    "ho visto {count} {plural}, ma non un {noun} che fosse così {adjective} {chunks}",
    "quello che hanno {verb} non era nostro, era {the} dei {plural} {chunks}",
  ],
  openings: ["Poi", "Nel frattempo", "Tuttavia", "D’altra parte", "Nel {year}", "Da allora"],
  closers: ["Nessuno ha commentato.", "È tutto.", "L’indagine continua.", "Non ci sono feriti."],
  months:
    "gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre dicembre".split(
      " ",
    ),
  toDate: (day, month, year) => `${day} ${month} ${year}`,
  thousands: ".",
  decimal: ",",
  percent: "%",
  currency: (amount) => `${amount} milioni di euro`,
};
