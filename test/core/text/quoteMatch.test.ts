import { describe, expect, test } from "vitest";
import { matchQuotation } from "../../../server/core/text/quoteMatch";
import type { QuoteGrade } from "../../../server/core/text/quoteAlignment";
import { sliceOf } from "../../../server/core/text/span";
import { findWords } from "../../../server/core/text/words";
import { english, german, italian } from "./quotedTexts";

function check(text: string, quoted: string, grade: QuoteGrade, found: string) {
  const match = matchQuotation(quoted, text);
  expect(match && { grade: match.grade, found: sliceOf(text, match.span) }).toEqual({
    grade,
    found,
  });
  expect(matchQuotation(quoted, findWords(text))).toEqual(match);
}

describe("exact", () => {
  test.each([
    [english, "saw the first alarm at ten past twelve"],
    [english, "4,700 mailboxes"],
    [english, "threats"],
    [italian, "nessuno se n’è accorto perché i tecnici erano già andati a casa"],
    [german, "weil die Überwachung abgeschaltet war"],
  ])("%#: %2$s", (text, quoted) => {
    check(text, quoted, "exact", quoted);
    check(text, ` ${quoted.replace(/ /g, "\u00a0\n")} `, "exact", quoted);
  });

  test("marks at the ends are no part of the span", () => {
    check(english, "quiet until midnight.", "exact", "quiet until midnight");
    check(english, "$40 million", "exact", "$40 million");
  });

  test("part of a word is none", () => {
    expect(matchQuotation("mid", english)).toBeUndefined();
    expect(matchQuotation("oldiers posted", english)).toBeUndefined();
    expect(matchQuotation("700 mailboxes", english)).toBeUndefined();
  });
});

describe("typographic", () => {
  test.each([
    ["apostrophes", english, "The newsroom's servers", "The newsroom’s servers"],
    ["the first letter", english, "Within an hour", "Within an hour"],
    [
      "the first letter",
      english,
      "the police called them amateurs",
      "The police called them amateurs",
    ],
    ["a final comma", english, "called them amateurs,", "called them amateurs"],
    [
      "inner marks",
      german,
      'Wir haben nichts bemerkt", sagte die Sprecherin',
      "Wir haben nichts bemerkt“, sagte die Sprecherin",
    ],
    ["NFD", german, "Überwachung abgeschaltet".normalize("NFD"), "Überwachung abgeschaltet"],
    ["soft hyphens", german, "Über\u00adwachung abge\u00adschaltet", "Überwachung abgeschaltet"],
    ["a hyphen less", english, "make believe soldiers", "make-believe soldiers"],
    ["one word for two", english, "makebelieve soldiers posted", "make-believe soldiers posted"],
    [
      "a hyphen at the line's end",
      english,
      "the attribution was settled",
      "the attri-\nbution was settled",
    ],
    [
      "a comma",
      english,
      "the ministry on the other hand spoke",
      "the ministry, on the other hand, spoke",
    ],
    [
      "another separator",
      english,
      "4.700 mailboxes had been opened",
      "4,700 mailboxes had been opened",
    ],
    ["dashes", english, "amateurs – the ministry", "amateurs; the ministry"],
    [
      "nested marks",
      italian,
      '"L\'attacco è durato tre ore", ha spiegato',
      "L’attacco è durato tre ore», ha spiegato",
    ],
  ])("%s", (_, text, quoted, found) => {
    check(text, quoted, quoted === found ? "exact" : "typographic", found);
  });
});

describe("fair quoting", () => {
  test.each([
    [
      english,
      "The police called them amateurs … spoke of a well-organised service",
      "The police called them amateurs; the ministry, on the other hand, spoke of a well-organised service",
    ],
    [
      english,
      "the journalists [...] and the defense contractors",
      "the journalists, the lawyers and the defense contractors",
    ],
    [
      english,
      "the journalists (…) contractors who",
      "the journalists, the lawyers and the defense contractors who",
    ],
    [
      english,
      "the journalists . . . and the defense contractors",
      "the journalists, the lawyers and the defense contractors",
    ],
    [english, "[T]he police called them amateurs", "The police called them amateurs"],
    [
      english,
      "the ministry […] spoke of a [highly competent] service",
      "the ministry, on the other hand, spoke of a well-organised service",
    ],
    [english, "called them [the intruders] amateurs", "called them amateurs"],
    [english, "called [the hackers] amateurs", "called them amateurs"],
    [english, "threats [sic] on every page", "threats on every page"],
    [english, "post[ing] threat[s] on every page", "posted threats on every page"],
    [english, "… the first alarm …", "the first alarm"],
    [
      italian,
      "nessuno […] perché i tecnici erano già andati",
      "nessuno se n’è accorto perché i tecnici erano già andati",
    ],
    [
      german,
      "dass rund […] Postfächer geleert worden waren",
      "dass rund viertausend Postfächer geleert worden waren",
    ],
  ])("%#: %2$s", (text, quoted, found) => {
    check(text, quoted, "typographic", found);
  });

  test("an ellipsis does not reach over the whole text", () => {
    const far = `It began with an alarm. ${"Nothing else happened that night. ".repeat(60)}It ended with a trial.`;
    expect(matchQuotation("It began with … with a trial", far)).toBeUndefined();
  });

  test("single words between ellipses are no quotation", () => {
    expect(matchQuotation("the … names … of", english)).toBeUndefined();
  });
});
