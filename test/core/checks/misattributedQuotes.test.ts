/** Right words in the wrong mouth, or of another source than the one cited. */
import { describe, expect, test } from "vitest";
import { applyFix, expectFindings } from "./checkFindings";

const library = `
//- library/bridge.txt
The mayor, Maria Ferri, spoke first. “We found cracks in two of the nine pillars, and nobody will drive over them while I
am in office,” she told the council.

“Repairs will cost 3.5 million euros,” said Paul Grant, an engineer at Northgate Works. “We did not know of the cracks
before the storm,” Grant added.

“I have seen,” Ferri said, “forty bridges in my life and none was closed for less.”

According to a report by the Harbour Authority, “the storm of 12 March moved the second pillar by four centimetres”. The
Harbour Authority watches the pillars and Skyline Labs the wind. Skyline Labs was founded in 1990.

One resident said: “They tell us nothing until the fences are up.”
//- library/walk.txt
“The fish came back before the ferry did, which says it all,” said Anna Lund, who keeps the lock.
//- library/echo.txt
Anna Lund has a saying. “The fish came back before the ferry did, which says it all,” said Anna Lund.
//- library/ponte.txt
«Il ponte resterà chiuso fino a primavera», ha detto la sindaca Maria Ferri. «I lavori costeranno più del previsto», ha
ammesso l'ingegnere Paolo Grandi.
//- library/bruecke.txt
„Die Brücke bleibt bis zum Frühjahr geschlossen“, sagte Oberbürgermeisterin Maria Ferri. Der Ingenieur Paul Grant sprach nicht.
//- library/inquiry.txt
“Inspector Tom Hale told me that ‘nobody crosses a bridge twice’, and I laughed at him,” said Ada Brook.
//- library/actors.yaml
actors:
  - name: Paul Grant
    kind: person
    aliases: [P. G. Stone]
//- library/references.yaml
references:
  - id: bridge
    type: article-newspaper
    title: The bridge
    author:
      - family: Moreau
        given: Claire
    publisher: Northern Gazette
    file: bridge.txt
  - id: rivers
    type: book
    title: Rivers
//- draft.md
`;

const misattributed = (draft: string) =>
  expectFindings("misattributed-quote", `${library}${draft}\n`);

describe("another speaker", () => {
  test("is not told of words that the speaker quotes", () =>
    misattributed(`
Inspector Tom Hale said that “nobody crosses a bridge twice” [@inquiry].`));

  test("is not told of somebody who is named by a body alone", () =>
    misattributed(`
“Repairs will cost 3.5 million euros,” said the chief of the Harbour Authority [@bridge].`));

  test("is told with the right one", () =>
    misattributed(`
“Repairs will cost 3.5 million euros,” said Maria Ferri [@bridge].
 ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ In bridge, Paul Grant says these words, not Maria Ferri.`));

  test("is told where the words are part of a sentence", () =>
    misattributed(`
Paul Grant promised that “nobody will drive over them while I am in office” [@bridge].
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^`));

  test("is told behind a pronoun", () =>
    misattributed(`
Paul Grant came late. “We found cracks in two of the nine pillars,” he said [@bridge].
                       ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^`));

  test("is told where nothing is cited", () =>
    misattributed(`
“We did not know of the cracks before the storm,” Maria Ferri told reporters.
 ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^`));

  test("is told of a body that nobody names together with the speaker", () =>
    misattributed(`
“Repairs will cost 3.5 million euros,” Skyline Labs said [@bridge].
 ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ In bridge, Paul Grant says these words, not Skyline Labs.`));

  test("is told in Italian and German", () =>
    misattributed(`
«Il ponte resterà chiuso fino a primavera», ha detto Paolo Grandi [@ponte].
 ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^

„Die Brücke bleibt bis zum Frühjahr geschlossen“, sagte Paul Grant [@bruecke].
 ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^`));

  test("gives way to the right name", () =>
    expect(
      applyFix(
        `${library}“Repairs will cost 3.5 million euros,” said Maria Ferri [@bridge].\n`,
        "Write “Paul Grant”",
      ),
    ).toBe("“Repairs will cost 3.5 million euros,” said Paul Grant [@bridge].\n"));

  test.each([
    ["the speaker", "“Repairs will cost 3.5 million euros,” said Paul Grant [@bridge]."],
    ["a surname", "“Repairs will cost 3.5 million euros,” Grant said [@bridge]."],
    ["a title", "“Repairs will cost 3.5 million euros,” Mr Grant said [@bridge]."],
    ["a listed alias", "“Repairs will cost 3.5 million euros,” P. G. Stone said [@bridge]."],
    ["a house", "“Repairs will cost 3.5 million euros,” Northgate Works said [@bridge]."],
    ["the publisher", "The Northern Gazette has “repairs will cost 3.5 million euros” [@bridge]."],
    ["the author", "“Repairs will cost 3.5 million euros,” Claire Moreau reported [@bridge]."],
    ["a pronoun", "Maria Ferri spoke. “I have seen forty bridges in my life,” she said [@bridge]."],
    ["an office", "“I have seen forty bridges in my life,” the mayor said [@bridge]."],
    [
      "an unnamed one",
      "“They tell us nothing until the fences are up,” said Paul Grant [@bridge].",
    ],
    ["nobody", "It was said that “repairs will cost 3.5 million euros” [@bridge]."],
    ["a state", "“Repairs will cost 3.5 million euros,” Germany said [@bridge]."],
    [
      "a quotation of the next sentence",
      "Maria Ferri was there. The rest is dear: “Repairs will cost 3.5 million euros” [@bridge].",
    ],
    ["Italian", "«I lavori costeranno più del previsto», ha ammesso Grandi [@ponte]."],
    ["German", "„Die Brücke bleibt bis zum Frühjahr geschlossen“, sagte Ferri [@bruecke]."],
  ])("is no finding: %s", (_, draft) => misattributed(draft));
});

describe("another source", () => {
  const lund = "“The fish came back before the ferry did, which says it all,” said Anna Lund";

  test("is told with the right one", () =>
    expectFindings(
      "misattributed-quote",
      `${library.replace(/\/\/- library\/echo.txt\n.*\n/, "")}
“The fish came back before the ferry did, which says it all,” said Anna Lund [@bridge].
 ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ bridge does not hold these words; they are from walk ¶1.
`,
    ));

  test("is cited instead, or beside", () => {
    const alone = library.replace(/\/\/- library\/echo.txt\n.*\n/, "");
    expect(applyFix(`${alone}${lund} [@bridge].\n`, "Cite walk instead of bridge")).toBe(
      `${lund} [@walk].\n`,
    );
    expect(applyFix(`${alone}${lund} [@bridge].\n`, "Cite walk ¶1")).toBe(
      `${lund} [@walk] [@bridge].\n`,
    );
  });

  test.each([
    ["the cited one", `${lund} [@walk].`],
    ["another that holds it too", `${lund} [@echo].`],
    ["one of several", `${lund} [@bridge; @walk].`],
    ["one that cannot be read", `${lund} [@rivers].`],
    ["one on the web", `${lund} ([radio](https://example.org/radio)).`],
    ["one in another language", `${lund} [@ponte].`],
    ["common words", "She said it was “all that there was to it” [@bridge]."],
  ])("is no finding: %s", (_, draft) => misattributed(draft));
});
