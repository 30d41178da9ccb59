/** Who says what as a document: what is asked in a draft, how it is answered, where nothing is found. */
import { describe, expect, test } from "vitest";
import { answersInDraft, wordsAskedAt } from "../../../server/core/features/draftAnswers";
import { renderAnswersFile, renderAnswersPage } from "../../../server/core/features/renderAnswers";
import { askLibrary } from "../../../server/core/features/whoSaysWhat";
import { readFixture, root } from "./reading";

const library = `
//- library/actors.yaml
actors:
  - name: Paper Lantern
    kind: group
    aliases: [Lanterna di Carta]
  - name: Velvet Bear
    kind: group
  - name: Amber Owl
    kind: group
  - name: Canal Nine
    kind: organisation
//- library/register.json
{"name": "Night Actors", "values": [{"value": "Paper Lantern", "meta": {"synonyms": ["PL-7"]}}]}
//- library/references.yaml
references:
  - {id: lanterna, publisher: Il Porto, issued: 2015-03, file: lanterna.txt}
  - {id: ledger, publisher: The Ledger, issued: 2018, file: ledger.txt}
//- library/lanterna.txt
Lanterna di Carta è la divisione informatica dello Stato Islamico.

Velvet Bear hacked Canal Nine, and nobody at the station noticed it before the evening.
//- library/ledger.txt
It appears that Paper Lantern was a front for Russian hackers.

Nora Quist said that the letters of Paper Lantern came from an office by the canal.

Amber Owl hacked Canal Nine. “The archive of the station was copied twice,” said Nora Quist.
//- draft.md
`;

const draft = `# Night

Velvet Bear **hacked** Canal Nine [@lanterna]. The rain went on.

Paper Lantern was seen again.
`;

/** What is asked where \`<|>\` stands, or of what stands between two of them. */
function asked(marked: string): string | undefined {
  const [before = "", within = "", after] = marked.split("<|>");
  const text = before + within + (after ?? "");
  const end = after === undefined ? before.length : before.length + within.length;
  return wordsAskedAt(readFixture(library + text).reading, { start: before.length, end });
}

describe("what is asked in a draft", () => {
  test.each([
    ["the name at the caret", draft.replace("Lantern", "Lan<|>tern"), "Paper Lantern"],
    [
      "the sentence at the caret, without markup",
      draft.replace("hacked", "hac<|>ked"),
      "Velvet Bear hacked Canal Nine.",
    ],
    ["the words selected", draft.replace("rain went", "<|>rain went<|>"), "rain went"],
    [
      "a selection with markup in it",
      draft.replace("Velvet Bear **hacked** Canal", "<|>Velvet Bear **hacked** Canal<|>"),
      "Velvet Bear hacked Canal",
    ],
  ])("%s", (_, marked, words) => {
    expect(asked(marked)?.replace(/\s+/g, " ")).toBe(words);
  });

  test("nothing between paragraphs", () => {
    expect(asked(draft.replace("\n\nPaper", "\n<|>\nPaper"))).toBeUndefined();
  });
});

const link = ({ path }: { readonly path: string }): string => path.slice(root.length + 1);

const pageOf = (words: string, text = draft): string =>
  renderAnswersPage(answersInDraft(readFixture(library + text).reading, words), link);

describe("the document", () => {
  test("a claim of the draft: each answer, newest first, with what the draft leaves out", () => {
    const page = pageOf("Velvet Bear hacked Canal Nine");
    expect(page).toMatch(
      /^# Who says what\n\n\*\*Velvet Bear hacked Canal Nine\*\*\n\n2 answers · \*\*contested\*\*\n/,
    );
    expect(page).toContain("## Amber Owl\n\n1 source · *not in the draft*\n");
    expect(page).toContain("## Velvet Bear\n\n1 source\n");
    expect(page.indexOf("## Amber Owl")).toBeLessThan(page.indexOf("## Velvet Bear"));
    expect(page).toMatch(
      /\| Il Porto, 2015 \| .*Velvet Bear hacked.* \| asserted \| 2015-03 \| \[lanterna ¶2\]\(library\/lanterna\.txt /,
    );
    expect(page).toMatch(/## Passages\n\n> Amber Owl hacked Canal Nine/);
  });

  test("a name: who it is said to be, registries on rows of their own", () => {
    const page = pageOf("Lanterna di Carta");
    expect(page).toContain("## a front for Russian hackers\n\n1 source · *not in the draft*");
    expect(page).toMatch(
      /## Registries\n\n.*\n.*\n\| \*registry\\: Night Actors\* \| Paper Lantern, also PL\\-7 \|/,
    );
  });

  test("a name: what else is said of it, by whom", () => {
    expect(pageOf("Paper Lantern")).toMatch(
      /## What else is said of them\n\n.*\n.*\n\| Nora Quist, 2018 \| the letters of Paper Lantern came from an office by the canal \| said \| 2018 \| \[ledger ¶2\]/,
    );
    expect(pageOf("Velvet Bear hacked Canal Nine")).not.toContain("What else");
  });

  test("a sentence that nobody answers: who says what in the passages that speak of it", () => {
    const page = pageOf("Somebody copied the archive of the station twice that night.");
    expect(page).toContain("No source answers this\\. These passages speak of it\\.");
    expect(page).toMatch(
      /## What sources say of it\n\n.*\n.*\n\| Nora Quist, 2018 \| “The archive/,
    );
  });

  test("nothing found: what was searched, and for what", () => {
    expect(pageOf("who invented the bicycle")).toBe(
      "# Who says what\n\n**who invented the bicycle**\n\nNo source answers this, and none speaks of it\\. Sources searched\\: 2, for invented, bicycle\\.\n",
    );
  });

  test("words of a source cannot act as markup", () => {
    const page = pageOf("**who** <b>[x](y)</b> `z`");
    expect(page).not.toMatch(/<b>|\]\(y\)/);
  });

  test("a file of its own is not held against the library", () => {
    const card = askLibrary(readFixture(library).library, "Paper Lantern");
    expect(renderAnswersFile([card], link)).toMatch(
      /^<!-- whence-disable -- .+ -->\n\n# Who says what/,
    );
  });
});
