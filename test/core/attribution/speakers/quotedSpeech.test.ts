/** Quotations over several sentences and paragraphs: each in full with the statement that says whose it is. */
import { describe, expect, it } from "vitest";
import type { LanguageCode } from "../../../../server/core/languages";
import { sliceOf } from "../../../../server/core/text/span";
import { readDocument } from "../reading";

type Case = readonly [text: string, ...statements: string[]];

/** "source | cue | content", the content's parts with … between. */
function draw(text: string, language: LanguageCode): string[] {
  return readDocument(text, language)
    .filter(({ kind }) => kind === "statement")
    .map(({ source, cue, content }) =>
      [source, cue, content]
        .map((spans) => spans.map((span) => sliceOf(text, span)).join(" … "))
        .join(" | "),
    );
}

function check(language: LanguageCode, cases: readonly Case[]): void {
  it.each(cases.map((each) => [each[0], each.slice(1)] as const))("%s", (text, expected) => {
    expect(draw(text, language)).toEqual(expected);
  });
}

describe("quotations over several sentences", () => {
  check("en", [
    [
      "“We were late. Nobody saw it,” Lee Foster said. “We slept well.” The town is quiet.",
      "Lee Foster | said | “We were late. Nobody saw it,” … “We slept well.”",
    ],
    [
      "Lee Foster said: “We were late. Nobody saw it. We slept well.” The town is quiet.",
      "Lee Foster | said: | “We were late. Nobody saw it. We slept well.”",
    ],
    [
      "“We were late,” Lee Foster said. “We slept well.” “Not I,” Ann Lund said.",
      "Lee Foster | said | “We were late,” … “We slept well.”",
      "Ann Lund | said | “Not I,”",
    ],
    // What follows without marks is the writer's own.
    ["“We were late,” Lee Foster said. The town slept.", "Lee Foster | said | “We were late,”"],
    // Another paragraph is another speaker's turn.
    ["“We were late,” Lee Foster said.\n“We were not.”", "Lee Foster | said | “We were late,”"],
  ]);
  check("it", [
    [
      "«Eravamo in ritardo. Nessuno ha visto», ha detto Marco Riva. «Abbiamo dormito bene».",
      "Marco Riva | ha detto | «Eravamo in ritardo. Nessuno ha visto» … «Abbiamo dormito bene»",
    ],
  ]);
  check("de", [
    [
      "„Wir kamen zu spät. Niemand sah es“, sagte Anna Lund. „Wir schliefen gut.“",
      "Anna Lund | sagte | „Wir kamen zu spät. Niemand sah es“ … „Wir schliefen gut.“",
    ],
  ]);
});

describe("quotations over several paragraphs", () => {
  check("en", [
    [
      "“We were late,” Lee Foster said. “Nobody saw it.\n“We slept well. We left.”\nThe town is quiet.",
      "Lee Foster | said | “We were late,” … “Nobody saw it. … “We slept well. We left.”",
    ],
    [
      "“We were late. Nobody saw it.\n“We slept well,” Lee Foster said.",
      "Lee Foster | said | “We were late. Nobody saw it. … “We slept well,”",
    ],
    // A mark that is merely forgotten quotes nothing in the next paragraph.
    [
      "Lee Foster said: “We were late. Nobody saw it.\nThe town is quiet.",
      "Lee Foster | said: | “We were late. Nobody saw it.",
    ],
  ]);
  check("it", [
    [
      "Marco Riva ha detto: «Eravamo in ritardo.\n«Abbiamo dormito bene».",
      "Marco Riva | ha detto | «Eravamo in ritardo. … «Abbiamo dormito bene»",
    ],
  ]);
});
