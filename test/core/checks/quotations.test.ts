import { describe, expect, test } from "vitest";
import { applyFix, expectFindings } from "./checkFindings";

const library = `
//- library/gazette.txt
The mayor said the bridge would stay closed until spring. “We found cracks in two of the nine pillars, and nobody will
drive over them while I am in office,” she told the council.

“Repairs will cost 3.5 million euros,” the engineer added.
//- library/cronaca.txt
Il sindaco ha parlato davanti al consiglio comunale. «Il ponte resterà chiuso fino a primavera», ha detto ai giornalisti.
//- draft.md
`;

const altered = (draft: string) => expectFindings("altered-quote", library + draft);
const unfound = (draft: string) => expectFindings("unfound-quote", library + draft);

describe("altered-quote", () => {
  test("names the word that differs", () =>
    altered(`
She said “we found holes in two of the nine pillars” [@gazette].
                   ^^^^^ The quotation differs from gazette: “holes” is “cracks” there.
`));

  test("finds the near match in the library where nothing is cited", () =>
    altered(`
She said “we found cracks in three of the nine pillars”.
                             ^^^^^
`));

  test("leaves typography, ellipses and insertions alone", () =>
    altered(`
She said: "We found cracks … and nobody will drive over [the pillars] while I am in office" [@gazette].
«[I]l ponte resterà chiuso fino a primavera», ha detto [@cronaca].
`));

  test("leaves another sentence alone", () =>
    altered(`
She said “we will look for the money in the budget of the year after next” [@gazette].
`));

  test("leaves titles and terms alone", () =>
    altered(`
They sang “We Shall Find The Cracks In Two” and spoke of the “cracked bridge” [@gazette].
`));

  test("restores the source's word", () =>
    expect(
      applyFix(
        `${library}She said “we found holes in two of the nine pillars” [@gazette].\n`,
        "Write “cracks”",
      ),
    ).toBe("She said “we found cracks in two of the nine pillars” [@gazette].\n"));

  test("restores words in a draft with CRLF and emoji", () =>
    expect(
      applyFix(
        `${library}🌉 The **mayor** said “we found\r\nholes in two of the nine pillars” [@gazette].\r\n`,
        "Write “cracks”",
      ),
    ).toBe(
      "🌉 The **mayor** said “we found\r\ncracks in two of the nine pillars” [@gazette].\r\n",
    ));
});

describe("unfound-quote", () => {
  test("misses words that the cited source does not hold", () =>
    unfound(`
She called it “the saddest day in the history of our town” [@gazette].
               ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ Neither gazette nor another source holds the words “the saddest day in the history of our…”.
`));

  test("is silent where the source cannot be read", () =>
    unfound(`
She called it “the saddest day in the history of our town” ([radio](https://example.org/radio)).
`));

  test("is silent where the quotation may be a translation", () =>
    unfound(`
The mayor spoke of “the saddest day in the history of this town, and of all the others” [@cronaca].
`));

  test("misses a word or two by which the source calls nothing", () =>
    unfound(`
The mayor called the bridge “worthless” [@gazette]. She said it was “a disgrace” [@gazette].
                            ^^^^^^^^^^^ gazette does not hold the words “worthless”.
                                                                    ^^^^^^^^^^^^ gazette does not hold the words “a disgrace”.
`));

  test("leaves terms, other forms and words of other languages alone", () =>
    unfound(`
She called the pillars “cracked” [@gazette]. The mayor met the “experts” [@gazette]. She spoke of the “dream bridge” [@gazette].

The mayor called it “hopeless”.

She praised the film “Tomorrow” [@gazette]. She called the bridge “chiuso” [@cronaca].
`));

  test("is silent on uncited talk", () =>
    unfound("“I would like a cup of tea and some of that cake,” I told my aunt.\n"));
});
