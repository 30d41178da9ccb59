/** How Italian reports speech. */
import type { Reporting } from "../reportingCues";
import { wordsOf } from "../words";
import { verbs } from "./inflect";

/** "ha voluto dire", "continua a dire", "si limita a dire", "finisce per dire" */
const periphrases = verbs(
  `volere potere dovere osare sapere fare lasciare tenere limitare continuare tornare arrivare finire
   affrettare provare cominciare iniziare passare andare spingere riuscire preferire`,
).flatMap(({ finite, participle, gerund }) => [...finite, ...participle, gerund[0]!]);

/** Infinitives of verbs that govern others, cut short as before these; and the pronouns that they take: "averlo" letto. */
const cutInfinitives = wordsOf("aver esser poter dover voler saper far dar");
const enclitics = wordsOf("lo la li le gli ne ci vi si");

export const reporting: Reporting = {
  periphrases,
  links: wordsOf("a ad di d per col"),
  infinitiveMarkers: wordsOf("di d"),
  infinitiveSuffixes: wordsOf("are ere ire rre arsi ersi irsi rsi arlo erlo irlo arne"),
  saidInfinitives: cutInfinitives.flatMap((verb) => [
    verb,
    ...enclitics.map((each) => verb + each),
  ]),
  anaphors: wordsOf("lo l"),
  anybody: wordsOf("si"),
  whatever: ["quanto"],
  norms: wordsOf(
    `istruzioni istruzione modalità criterio criteri ordine regola regole procedura procedure schema stagione
     gusto gusti caso casi necessità età peso dimensione dimensioni tipo tipologia calendario programma bisogno
     esigenza esigenze quota quote misura misure punteggio graduatoria ricetta logica principio principi natura
     coscienza scuola moda uso usi metodo metodi tecnica disponibilità circostanze luogo turno grado posto
     tempo atto semestre trimestre mandato anno voto voti moduli modulo modello modelli versione versioni legge leggi norma norme regolamento regolamenti formula`,
  ),
  elided: wordsOf("l d un all dell nell dall sull coll c quest quell anch s m t v n"),
  enclitics: [],
  facts: ["fatto"],
  conjunctive: wordsOf(
    "visto dato mentre sempre meno prima dopo così tanto più posto salvo modo tale tali",
  ),
  restrictive: [],
  attitudes: wordsOf(
    `convint sicur cert fiducios ottimist pront preoccupat soddisfatt delus dispost content consapevol favorevol
     disponibil felic fier orgoglios stupit sorpres estrane innocent colpevol`,
  ).flatMap((stem) => ["o", "a", "i", "e"].map((ending) => stem + ending)),
  manners: wordsOf("con senza"),
  places: wordsOf(
    "a ad al allo alla ai agli alle all in nel nello nella nei negli nelle nell su sul sulla sulle sui da dal dalla dall dopo durante",
  ),
};
