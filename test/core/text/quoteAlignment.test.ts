import { describe, expect, test } from "vitest";
import { matchQuotation } from "../../../server/core/text/quoteMatch";
import { english, german, italian } from "./quotedTexts";

/** Changes drawn as "same [-removed-]{+added+} same". */
const drawn = (quoted: string, text: string): string | undefined =>
  matchQuotation(quoted, text)
    ?.changes.map((change) =>
      change.kind === "same"
        ? change.text
        : change.kind === "removed"
          ? `[-${change.text}-]`
          : `{+${change.text}+}`,
    )
    .join("");

describe("altered", () => {
  test.each([
    [
      english,
      "make-believe soldiers posted menaces on every page",
      "make-believe soldiers posted [-threats -]{+menaces +}on every page",
    ],
    [english, "4,900 mailboxes had been opened", "[-4,700 -]{+4,900 +}mailboxes had been opened"],
    [
      english,
      "Nobody in the building knew the intruders’ real names",
      "Nobody in the building knew the intruders’ {+real +}names",
    ],
    [
      english,
      "We saw the alarm at ten past twelve",
      "We saw the [-first -]alarm at ten past twelve",
    ],
    [
      english,
      "a well-organised service with more than €40 million a year",
      "a well-organised service with more than [-$-]{+€+}40 million a year",
    ],
    [
      english,
      "Fake soldiers posted threats on every page",
      "[-make-believe -]{+Fake +}soldiers posted threats on every page",
    ],
    [
      english,
      "Well, nobody in the building knew the intruders’ names",
      "{+Well, +}nobody in the building knew the intruders’ names",
    ],
    [
      english,
      "the journalists […] and the naval contractors who had come",
      "the journalists […] and the [-defense -]{+naval +}contractors who had come",
    ],
    [
      italian,
      "nessuno se n’è accorto perché i tecnici erano già tornati a casa",
      "nessuno se n’è accorto perché i tecnici erano già [-andati -]{+tornati +}a casa",
    ],
    [
      italian,
      "i pirati hanno rubato gli indirizzi di un centinaio di soldati",
      "i pirati [-avrebbero -]{+hanno +}rubato gli indirizzi di un centinaio di soldati",
    ],
    [
      german,
      "weil die Überwachung nicht abgeschaltet war",
      "weil die Überwachung {+nicht +}abgeschaltet war",
    ],
    [
      german,
      "dass rund fünftausend Postfächer geleert worden waren",
      "dass rund [-viertausend -]{+fünftausend +}Postfächer geleert worden waren",
    ],
  ])("%#: %2$s", (text, quoted, changes) => {
    expect(matchQuotation(quoted, text)?.grade).toBe("altered");
    expect(drawn(quoted, text)).toBe(changes);
  });

  test("shares of words that stand there", () => {
    expect(
      matchQuotation("We saw the last alarm at ten past twelve", english)?.similarity,
    ).toBeCloseTo(8 / 9);
    expect(matchQuotation("We saw the alarm at ten past twelve", english)?.similarity).toBeCloseTo(
      7.5 / 8,
    );
  });
});

describe("another sentence", () => {
  test.each([
    [english, "a masterpiece of theatrical deception on the grandest scale"],
    [english, "The police said that the attack had been the work of the ministry"],
    [english, "every threat"],
    [english, "called them amateurs today"],
    [english, "the last alarm"],
    [english, "It was in the end on the other side of the house"],
    [italian, "Il direttore ha detto che gli analisti della procura non sono andati al lavoro"],
    [german, "Die Sprecherin sagte am Morgen, dass die Angreifer nichts genommen hätten"],
    ["", "anything at all here"],
    [english, ""],
    [english, "…"],
    [english, "[sic]"],
    [english, "“”"],
  ])("%#: %2$s", (text, quoted) => {
    expect(matchQuotation(quoted, text)).toBeUndefined();
  });
});
