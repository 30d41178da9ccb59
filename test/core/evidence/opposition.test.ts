/** Whether a source that speaks of the same says otherwise: pairs of a passage and a claim that cites it. */
import { describe, expect, test } from "vitest";
import { checkFixture } from "../checks/checkFindings";

const codesOf = (passage: string, claim: string): string[] =>
  checkFixture(
    `\n//- library/source.txt\n${passage}\n//- draft.md\n${claim.replace(/\.$/, " [@source].")}\n`,
  )
    .findings.map(({ code }) => code)
    .filter((code) => ["contradicted-claim", "unsupported-claim"].includes(code));

describe("says otherwise", () => {
  test.each([
    [
      "a negation that closes its part of the sentence",
      "Der Trainer Kolja Wendt verlängert seinen Vertrag nicht und zieht nach Oslo.",
      "Kolja Wendt verlängert seinen Vertrag.",
    ],
    [
      "what is said behind something else",
      "The keeper Jon Reeve said he was sad and that the players had not been consulted.",
      "The players had been consulted, the keeper Jon Reeve said.",
    ],
    [
      "a word that is negative in both",
      "L'opposizione non ha chiesto un'inchiesta.",
      "L'opposizione ha chiesto un'inchiesta.",
    ],
    [
      "the contrary, of things without a name",
      "Die Zahl der Störche im Moorland ist zwischen 2010 und 2020 gestiegen.",
      "Die Zahl der Störche im Moorland ist zwischen 2010 und 2020 gesunken.",
    ],
    [
      "a verb that has left its particle",
      "Der Verwalter Jörn Pagel schlug das Angebot aus.",
      "Der Verwalter Jörn Pagel nahm das Angebot an.",
    ],
    [
      "what somebody is told to do without",
      "Der Verein Blau-Weiß Kronau verzichtete auf einen Protest.",
      "Der Verein Blau-Weiß Kronau legte einen Protest ein.",
    ],
    [
      "another doer, with all that tells who it was",
      "Il capoturno Ennio Salvi ha dato l'ordine di aprire la diga.",
      "L'ordine è stato dato dal sindaco Tullio Berti.",
    ],
    [
      "who beat whom, where the subject was named before",
      "Nadia Corti ha vinto la tappa e ha battuto in volata la belga Lotte Maes.",
      "Nadia Corti è stata battuta in volata da Lotte Maes.",
    ],
    [
      "a day between the refusal and what was refused",
      "Il consiglio comunale di Vallora ha respinto martedì la variante al piano.",
      "Il consiglio comunale di Vallora ha approvato la variante al piano.",
    ],
    [
      "opposites that may follow each other, at one time",
      "The ferry port of Lunmark remains shut.",
      "The ferry port of Lunmark has opened again.",
    ],
    [
      "a quality of the same thing",
      "The west gate was locked for the parade.",
      "The east gate was locked for the parade.",
    ],
    [
      "a comparison told by a phrase",
      "Il ponte di Vallora è più lungo di quello vecchio.",
      "Il ponte di Vallora è più corto di quello vecchio.",
    ],
    [
      "a phrase that begins with a short word",
      "Rents in the old town will stay the same.",
      "Rents in the old town will go up.",
    ],
    [
      "each with its own verb",
      "Die Exporte sanken um drei Prozent, während die Importe aus Asien stiegen.",
      "Die Importe aus Asien sind gesunken.",
    ],
    [
      "not a single one",
      "The steward Ruth Obi said that not a single guard had been warned.",
      "All guards had been warned, said the steward Ruth Obi.",
    ],
    [
      "what somebody omitted to do",
      "The owner, Pia Lohr, neglected to insure the barn.",
      "The owner, Pia Lohr, insured the barn.",
    ],
    [
      "a negation of something else, behind a comma",
      "La cooperativa Latte Verde, in perdita dal 2020, non ha risposto.",
      "La cooperativa Latte Verde è in utile dal 2020.",
    ],
    ["who lost is told to have won", "Orvik Rovers lost the final.", "Orvik Rovers won the final."],
    [
      "who sold it to another is told to have bought it from that one",
      "Orvik Steel sold the yard in Tarn to Nordhaven.",
      "Orvik Steel bought the yard in Tarn from Nordhaven.",
    ],
    [
      "a name of another deed behind it",
      "The guards of Ostrow marched into Belmora on Monday, a week after the talks had ended in Tarn.",
      "The guards of Ostrow pulled out of Belmora on Monday.",
    ],
  ])("%s", (_, passage, claim) => expect(codesOf(passage, claim)).toEqual(["contradicted-claim"]));
});

describe("does not say otherwise", () => {
  test.each([
    [
      "what was proposed, and was not done",
      "The mayor of Harwick, Lena Orde, proposed to build a bridge.",
      "Lena Orde did not build a bridge.",
    ],
    [
      "what somebody gave the order to do",
      "The company Northwind opened the dam. Jon Reeve had given the order.",
      "Jon Reeve gave the order to open the dam.",
    ],
    [
      "by whom it was not done",
      "The study was paid for by the Orrin Trust.",
      "The study was not paid for by the council but by the Orrin Trust.",
    ],
    [
      "doing without",
      "Der Verein Blau-Weiß Kronau legte keinen Protest ein.",
      "Der Verein Blau-Weiß Kronau verzichtete auf einen Protest.",
    ],
    [
      "a noun beside the verb that is negated",
      "Der Verband sperrte die Spielerin Mara Olt für zwei Spiele.",
      "Mara Olt darf zwei Spiele lang nicht spielen.",
    ],
    [
      "a sum offered by somebody",
      "Der Sammler Beat Amrein hatte 900.000 Euro geboten, doch Luca Ferri lehnte ab.",
      "Luca Ferri nahm die 900.000 Euro von Beat Amrein nicht an.",
    ],
    [
      "the winner and the loser, from the other side",
      "The Kestrel crew of Harwell beat Dunmere Rowing Club in the final.",
      "Dunmere Rowing Club lost the final to Harwell.",
    ],
    [
      "opposites that follow each other, each at its date",
      "The ferry port of Lunmark was closed in 2019.",
      "The ferry port of Lunmark was opened in 1954.",
    ],
    [
      "what went before",
      "The police released Karl Brenner on Friday.",
      "The police had arrested Karl Brenner.",
    ],
    [
      "who sold what was bought",
      "Orvik Steel sold the yard in Tarn to Nordhaven.",
      "Orvik Steel bought the yard in Tarn in 1990.",
    ],
    [
      "a comparison from the other side",
      "The new bridge is longer than the old one.",
      "The old bridge was shorter than the new one.",
    ],
    [
      "a ban that was lifted",
      "The ban on fishing was lifted in Orvik.",
      "Fishing is allowed again in Orvik.",
    ],
    [
      "acquitted of one thing and convicted of another",
      "The court acquitted Anna Toll of fraud and convicted her of forgery.",
      "Anna Toll was convicted of forgery.",
    ],
    [
      "a quality of something else",
      "The west gate was locked for the parade.",
      "The east wind blew during the parade at the west gate.",
    ],
    [
      "what a passage rules out",
      "La sindaca Irma Lodi ha escluso le dimissioni.",
      "La sindaca Irma Lodi resta al suo posto.",
    ],
    [
      "a majority, and one who was against it",
      "Der Rat von Kronau stimmte dem Verkauf mit Mehrheit zu; nur Erna Pohl war dagegen.",
      "Erna Pohl lehnte den Verkauf ab.",
    ],
    [
      "the contrary, negated",
      "Das Angebot des Händlers schlug Jörn Pagel aus.",
      "Das Angebot des Händlers nahm Jörn Pagel nicht an.",
    ],
  ])("%s", (_, passage, claim) => expect(codesOf(passage, claim)).toEqual([]));
});
