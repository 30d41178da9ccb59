import { describe, expect, it } from "vitest";
import { readAtoms } from "../../server/core/attribution/learned/atoms";
import { findDeeds, readDeedFinder } from "../../server/core/attribution/learned/deedFinder";
import { openModelFile, packModelFile } from "../../server/core/attribution/learned/weights";
import { createWordClasses } from "../../server/core/attribution/learned/wordClasses";
import { readSentences, readText } from "../../training/corpus";
import { countDeedWords, type DeedRow } from "../../training/deedWords";
import { trainDeeds } from "../../training/deeds";

const doers = ["hackers", "scammers", "the gang"];
const deeds = ["stole the passwords", "demanded a ransom", "leaked the records"];
const others = ["read the passwords", "praised the records", "sold the bread"];

/** "Hackers stole the passwords.", and the same people doing nothing. */
const rows: DeedRow[] = doers.flatMap((doer) => [
  ...deeds.map((deed) => mark(`In May ${doer} ${deed} of the clinic.`, doer, deed.split(" ")[0]!)),
  ...others.map((deed) => mark(`In May ${doer} ${deed} of the clinic.`)),
]);

function mark(text: string, doer?: string, trigger?: string): DeedRow {
  const spanOf = (words: string) => {
    const start = text.indexOf(words);
    return { start, end: start + words.length };
  };
  const events = doer && trigger ? [{ trigger: spanOf(trigger), attackers: [spanOf(doer)] }] : [];
  return { id: `own#${text}`, text, events };
}

const sentences = readSentences(rows);
/** As many that no deed's word stands in, that such words tell of deeds. */
const plain = readSentences(
  Array.from({ length: 90 }, () => ({ id: "own#plain", text: "In May the town slept." })),
);
const forms = [...new Set(sentences.flatMap(({ reading }) => reading.words.map((w) => w.folded)))];
const counts = countDeedWords(sentences, plain, (form) => form);
const classes = createWordClasses(
  forms,
  forms.length,
  Uint8Array.from(
    forms.flatMap((form, index) => [index + 1, 0, 0, 1, 0, 0, 0, counts.bitsOf(form, form)]),
  ),
);
const learn = (): Uint8Array => packModelFile(trainDeeds(sentences, classes, () => undefined));
const model = learn();
const finder = readDeedFinder(openModelFile(model)!)!;

function probabilityOf(text: string): number {
  const reading = readText(text)[0]!;
  return findDeeds(finder, readAtoms(reading, classes), reading.words, 0)?.probability ?? 0;
}

describe("learning to find deeds", () => {
  it("tells deeds from what the same people did else", () => {
    const stolen = probabilityOf("In June hackers stole the records of the clinic.");
    expect(stolen).toBeGreaterThan(probabilityOf("In June hackers praised the records."));
  });

  it("finds who did it", () => {
    const reading = readText("In June the gang demanded a ransom of the clinic.")[0]!;
    const found = findDeeds(finder, readAtoms(reading, classes), reading.words, 0);
    expect(found?.deeds.map(({ doer }) => reading.words[doer]!.folded)).toContain("gang");
  });

  it("has nothing to do with other sentences", () => {
    expect(probabilityOf("The bakery opens at seven.")).toBe(0);
  });

  it("gives the same bytes from the same texts", () => {
    expect(learn()).toEqual(model);
  });

  it("opens no file without its parts", () => {
    expect(readDeedFinder(openModelFile(packModelFile([]))!)).toBeUndefined();
  });
});
