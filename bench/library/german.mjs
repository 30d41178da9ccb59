/** German: the words and sentence patterns that documents are made of. */

/** @import { LanguageWords } from "./vocabulary.mjs" */

const nouns = `der:Hafen der:Bericht der:Haushalt der:Vertrag der:Zeuge der:Tunnel der:Bahnhof der:Rat der:Markt
der:Streik der:Winter der:Arbeiter der:Richter der:Fluss der:Wald der:Garten der:Sturm der:Betrieb der:Verkehr
der:Antrag der:Ausschuss der:Auftrag der:Beamte der:Flughafen der:Fonds der:Kanal der:Konzern der:Kran der:Krieg
der:Lohn der:Minister der:Plan der:Platz der:Preis der:Protest der:Prozess der:Schaden der:See der:Speicher
die:Brücke die:Straße die:Bank die:Behörde die:Fabrik die:Fähre die:Firma die:Gemeinde die:Grenze die:Insel
die:Küste die:Liste die:Messe die:Partei die:Polizei die:Prüfung die:Regierung die:Schule die:Sitzung die:Stadt
die:Steuer die:Umfrage die:Wahl die:Werft die:Zeitung die:Zahlung die:Klage die:Klinik die:Kirche die:Mine
die:Leitung die:Lieferung die:Lizenz die:Menge die:Miete die:Rede die:Reise die:Rente die:Reparatur
das:Gericht das:Amt das:Dorf das:Gesetz das:Haus das:Krankenhaus das:Lager das:Museum das:Netz das:Schiff
das:Tal das:Theater das:Urteil das:Werk das:Ministerium das:Archiv das:Büro das:Feuer das:Geschäft das:Gebiet
das:Land das:Protokoll das:Rathaus das:Signal das:Stadion das:System das:Verfahren das:Wasser das:Ziel`;
const verbs = `genehmigt verschoben geöffnet geschlossen untersucht abgelehnt finanziert gemessen repariert verkauft
gekauft besucht aufgebaut blockiert verteidigt erwähnt beschrieben geprüft veröffentlicht verlängert unterschrieben
abgesagt durchsucht angegriffen geleert bewacht verlegt gezählt versichert verlassen ersetzt bestellt geliefert
beschlagnahmt kopiert verfolgt erreicht überquert besteuert gelobt angefochten vertagt`;
const adjectives = `alte nördliche südliche östliche westliche öffentliche private regionale nationale enge ruhige
teure geheime jährliche hölzerne örtliche ländliche ausländische ehemalige gemeinsame gesetzliche solare
vorläufige amtliche überfüllte umstrittene moderne antike beschädigte leere bundesweite förmliche schwere
verborgene historische unabhängige städtische`;

/** @type {LanguageWords} */
export const german = {
  code: "de",
  share: 0.15,
  nouns: nouns.split(/\s+/).map((entry) => {
    const [article = "", word = ""] = entry.split(":");
    return { word, article: `${article} ` };
  }),
  verbs: verbs.split(/\s+/),
  adjectives: adjectives.split(/\s+/),
  prefixes: "Haupt Neben Ober Unter Gegen Vor Nach Groß Klein Neu Alt Sonder Bundes Landes".split(
    " ",
  ),
  suffixes: "schaft ung leiter lage plan bau stelle haus ordnung kosten teil raum feld recht".split(
    " ",
  ),
  inflect: (word) =>
    word.endsWith("e") ? `${word}n` : /(er|el|en)$/.test(word) ? word : `${word}en`,
  join: (first, second) => ({
    word: `${first.word}${/(ung|heit|schaft|ät|ion)$/.test(first.word) ? "s" : ""}${second.word.toLowerCase()}`,
    article: second.article,
  }),
  adverbials: [
    "am {date}",
    "nach {count} Tagen",
    "in {place}",
    "zum ersten Mal seit {year}",
    "ohne jede Ankündigung",
    "vor dem Ende des Jahres",
    "wie schon zuvor",
    "für {money}",
  ],
  chunks: [
    "in {place}",
    "mit den {plural}",
    "wie es {person} wollte",
    "aus der Zeit von {year}",
    "für alle {plural}",
    "und ihre {plural}",
    "durch {count} {plural}",
    "gegen den Willen von {organisation}",
    "als wäre {the} nicht mehr da",
    "ohne {plural} oder {plural}",
    "zwischen den {plural} und {the}",
    "von der {adjective} {noun}",
  ],
  clauses: [
    "{the} hat {the} {chunks} {verb}",
    "die {plural} {chunks} wurden {chunks} {verb}",
    "{person} hat die {plural} {chunks} {verb}",
    "was {the} {chunks} {verb} hat, ist bekannt",

    "{the} hat {the} in {place} {verb}",
    "die {adjective} {noun} aus {place} wurde mit {the} {verb}",
    "{the} ist nicht von den {plural} {verb} worden, sondern von einem {noun}",
    "es gibt keine {plural}, die auch nur {the} {verb} haben",
    "wenn {the} nicht {verb} worden wäre, hätten die {plural} in {place} noch {count} {plural}",
    "die {plural} sind jetzt bei {the}, weil {the} sie {verb} hat",
    "{person} hat {the} der {organisation} und ihre {plural} {verb}",
    "{organisation} habe mehr als {count} {plural} für {the} {verb}",
    "das ist {the}, über die man in {place} noch nicht gesprochen hat",
  ],
  statements: [
    "{person} sagte, {clause}.",
    "Laut {organisation} wurde {the} in {place} {verb}.",
    "„{quotation}“, sagte {person}.",
    "„{quotation}“, erklärte {person} {adverbial}.",
    "Nach Angaben von {organisation} ist {the} {verb} worden.",
    "Hinter {the} in {place} steckt nach Ansicht von {person} die Gruppe {group}.",
    "{person} bestritt, dass {clause}.",
    "{group}, auch bekannt als {alias}, bekannte sich {adverbial} zu {the}.",
    "{organisation} schreibt {the} der Gruppe {group} zu, die sie „{alias}“ nennt.",
    "Dr. {person} von {organisation} schrieb: „{quotation}.“",
  ],
  figures: [
    "Die Liste enthielt {number} {plural}, das sind {percent} aller {plural}.",
    "{The} kostete {money} nach {money} im Jahr {year}.",
    "Etwa {count} {plural} wurden am {date} {verb}, wie {organisation} mitteilte.",
  ],
  quotations: [
    "wir haben {the} {verb}, weil es sonst niemand getan hätte {chunks}",
    "in {place} gab es nie {the}, und es wird auch keine geben {chunks}",
    "ich habe {count} {plural} gesehen, aber keine war so {adjective} {chunks}",
    "was sie {verb} haben, war nicht unser, es war {the} der {plural} {chunks}",
  ],
  openings: ["Später", "Inzwischen", "Im Jahr {year}", "Seitdem", "Dennoch"],
  closers: [
    "Niemand äußerte sich.",
    "Das war alles.",
    "Die Untersuchung läuft.",
    "Verletzt wurde niemand.",
  ],
  months:
    "Januar Februar März April Mai Juni Juli August September Oktober November Dezember".split(" "),
  toDate: (day, month, year) => `${day}. ${month} ${year}`,
  thousands: ".",
  decimal: ",",
  percent: " Prozent",
  currency: (amount) => `${amount} Millionen Euro`,
};
