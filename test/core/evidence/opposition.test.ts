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
  ])("%s", (_, passage, claim) => expect(codesOf(passage, claim)).toEqual([]));
});
