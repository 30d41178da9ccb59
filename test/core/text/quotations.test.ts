import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { findQuotations } from "../../../server/core/text/quotations";
import { sliceOf } from "../../../server/core/text/span";

const quotedIn = (text: string): string[] =>
  findQuotations(text).map(({ content }) => sliceOf(text, content));

describe("quotations", () => {
  test.each<[text: string, ...quoted: string[]]>([
    ['He said “no” and "yes".', "no", "yes"],
    ["Er sagte: „Nein, das ist falsch“, und ging.", "Nein, das ist falsch"],
    ["„Deutsch, englisch geschlossen”, sagte er.", "Deutsch, englisch geschlossen"],
    ["»Nein«, sagte er, »so geht das nicht«.", "Nein", "so geht das nicht"],
    ["Er sagte ‚ja‘ und ›nein‹.", "ja", "nein"],
    ["Ha detto «non lo so» e poi “forse”.", "non lo so", "forse"],
    ["l'\"amico\" di Putin, dell'«amico» e dell’“altro”", "amico", "amico", "altro"],
    ["« Non » dit-il. « Oui\u00a0! »", "Non", "Oui\u00a0!"],
    ["‹petit› et «grand»", "petit", "grand"],
    ["''As TeX has it'' and ``as it should''.", "As TeX has it", "as it should"],
    ['" ciao " disse', "ciao"],
    ['"First," he said, "second."', "First,", "second."],
    ["('in parentheses')", "in parentheses"],
    ['"quoted"—then more', "quoted"],
  ])("%s", (text, ...quoted) => {
    expect(quotedIn(text)).toEqual(quoted);
  });
});

describe("single marks", () => {
  test.each<[text: string, ...quoted: string[]]>([
    ["She called it ‘a disaster’ and 'a shame'.", "a disaster", "a shame"],
    ["‘the soldiers’ wives were targeted’, he said", "the soldiers’ wives were targeted"],
    ["'Yes,' he said. 'The boys' toys are gone.'", "Yes,", "The boys' toys are gone."],
    ["What the \"Times\" calls 'O'Neill's law'.", "Times", "O'Neill's law"],
    ["un po' di vino e l'altro 'bello' vino", "bello"],
    ["Don’t say “don’t”", "don’t"],
  ])("%s", (text, ...quoted) => {
    expect(quotedIn(text)).toEqual(quoted);
  });

  test.each([
    "It's the soldiers' wives' mailboxes, and the dogs' tails.",
    "rock 'n' roll in the '90s, ‘90s and ‘em all",
    "'Twas the boys' night.",
    "L'altro po' d'acqua dell'estate, la 'ndrangheta e un mo' di dire",
    'A 6\'2" man with a 15" screen',
  ])("apostrophes, feet and inches are none: %s", (text) => {
    expect(quotedIn(text)).toEqual([]);
  });
});

test.each<[text: string, ...quoted: string[]]>([
  ["“He told me ‘no’ twice,” she said.", "He told me ‘no’ twice,"],
  ["„Er sagte ‚nein‘ zu mir.“", "Er sagte ‚nein‘ zu mir."],
  ["«Il ministro ha detto “mai” ieri» e via", "Il ministro ha detto “mai” ieri"],
  ["“The ‘soldiers’ left.” Then he said ‘bye’.", "The ‘soldiers’ left.", "bye"],
  ["“outer “inner” outer”", "outer “inner” outer"],
])("only the outermost: %s", (text, ...quoted) => {
  expect(quotedIn(text)).toEqual(quoted);
});

test.each<[text: string, ...quoted: string[]]>([
  ['“unclosed here and "closed" there', "closed"],
  ['"unclosed here\n\nand "closed" there', "closed"],
  ["“” and \"\" and «» and ' '"],
  ["never closed: „so"],
  ["closed” only"],
])("marks without their twin are left alone: %j", (text, ...quoted) => {
  expect(quotedIn(text)).toEqual(quoted);
});

test("a quotation goes on in the next paragraph if that opens anew", () => {
  expect(quotedIn("“One.\n\n“Two,” he said. “Three.”")).toEqual(["One.\n\n“Two,", "Three."]);
  expect(quotedIn("“One.\n\nTwo, he said. “Three.”")).toEqual(["Three."]);
  expect(quotedIn("«Uno.\r\n\r\n«Due», disse.")).toEqual(["Uno.\r\n\r\n«Due"]);
});

test("quotations outside the bounds are not seen", () => {
  const text = "“one” “two” “three”";
  expect(findQuotations(text, { start: 6, end: 12 })).toEqual([
    { span: { start: 6, end: 11 }, content: { start: 7, end: 10 } },
  ]);
});

const pieces = fc.array(
  fc.constantFrom(
    "“",
    "”",
    "„",
    "«",
    "»",
    "‹",
    "›",
    "‘",
    "’",
    "'",
    '"',
    "''",
    "a",
    "boys",
    " ",
    ". ",
    "\n\n",
    "12",
  ),
  { maxLength: 40 },
);

test("quotations are in order and apart, with words between marks", () => {
  fc.assert(
    fc.property(pieces, (parts) => {
      const text = parts.join("");
      let reached = 0;
      for (const { span, content } of findQuotations(text)) {
        expect(span.start).toBeGreaterThanOrEqual(reached);
        expect(span.start).toBeLessThan(content.start);
        expect(content.end).toBeLessThan(span.end);
        expect(sliceOf(text, content).trim()).toBe(sliceOf(text, content));
        expect(content.end).toBeGreaterThan(content.start);
        reached = span.end;
      }
    }),
  );
});

test("any words in a pair of marks are found", () => {
  const marks = fc.constantFrom(
    ["“", "”"],
    ["„", "“"],
    ["«", "»"],
    ["»", "«"],
    ['"', '"'],
    ["‘", "’"],
  );
  const words = fc.array(fc.constantFrom("wir", "say", "città", "don’t"), {
    minLength: 1,
    maxLength: 6,
  });
  fc.assert(
    fc.property(marks, words, ([open, close], said) => {
      const quoted = said.join(" ");
      expect(quotedIn(`Then ${open}${quoted}${close}, and so on.`)).toEqual([quoted]);
    }),
  );
});
