/** Findings that another paragraph settles, while a draft is being written: always those of the draft as it stands. */
import fc from "fast-check";
import { expect, test } from "vitest";
import { checkDraft } from "../../../server/core/checks/checkDraft";
import { defaultConfiguration } from "../../../server/core/configuration";
import { parseDraft } from "../../../server/core/draft/parseDraft";
import { readDraft } from "../../../server/core/draft/readDraft";
import type { Draft } from "../../../server/core/draft/draft";
import { applyChange, emptyLibrary } from "../../../server/core/library/applyChange";
import { parseFixture } from "../../fixture";
import { contestedActors } from "../paperLantern";
import "../../properties";

const fixture = `${contestedActors}//- library/lanterna.txt
Lanterna di Carta è la divisione informatica dello Stato Islamico. Velvet Bear hacked Canal Nine in April 2015.
//- library/borrowed.txt
It appears that Paper Lantern was a front for Russian hackers. Amber Owl hacked Canal Nine, the investigators found.
`;
const library = applyChange(
  emptyLibrary(),
  [...parseFixture(fixture).files].map(([path, { text }]) => ({ path: `/${path}`, text })),
);

const contested = "Paper Lantern was a division of the Islamic State.";
const settling = "Three years later the Russians were named.";
const paragraphs = [
  contested,
  settling,
  "Others thought of Moscow.",
  "Velvet Bear hacked Canal Nine.",
  "Some blamed Amber Owl.",
  "Rain fell.",
  "# Another part",
  "<!-- whence-disable-next-line contested-attribution -- told below -->",
];

const check = (draft: Draft) => checkDraft(readDraft(draft, library), defaultConfiguration);

const tell = ({ findings, suppressed }: ReturnType<typeof check>) => ({
  findings: findings.map(({ code, span, message }) => ({ code, span, message })),
  suppressed: suppressed.map(({ finding: { code, span }, reason }) => ({ code, span, reason })),
});

const countContested = (draft: Draft): number =>
  check(draft).findings.filter(({ code }) => code === "contested-attribution").length;

test("what settles comes, changes, goes, and moves to another section", () => {
  let draft = parseDraft(contested);
  const counts = [
    contested,
    `${contested}\n\n${settling}`,
    `${contested}\n\n${settling} Rain fell.`,
    `${contested}\n\n# Later\n\n${settling} Rain fell.`,
    `${contested}\n\n${settling}\n\n# Later\n\n${settling} Rain fell.`,
    `${contested}\n\nNobody was named.\n\n# Later\n\n${settling} Rain fell.`,
    `${contested}\n\nNobody was named.\n\nOthers thought of Moscow.`,
  ].map((text) => countContested((draft = parseDraft(text, draft))));
  expect(counts).toEqual([1, 0, 0, 1, 0, 1, 0]);
});

test("a draft that was changed paragraph by paragraph is checked as one that is read for the first time", () => {
  const edit = fc.record({
    at: fc.nat(7),
    removed: fc.nat(1),
    added: fc.array(fc.constantFrom(...paragraphs), { maxLength: 1 }),
  });
  fc.assert(
    fc.property(fc.array(edit, { minLength: 2, maxLength: 12 }), (edits) => {
      const written = [...paragraphs];
      let draft: Draft | undefined;
      for (const { at, removed, added } of edits) {
        written.splice(at, removed, ...added);
        const text = written.join("\n\n");
        draft = parseDraft(text, draft);
        expect(tell(check(draft))).toEqual(tell(check(parseDraft(text))));
      }
    }),
    { numRuns: 20 },
  );
});

test("a paragraph's findings are the same list wherever it moves, and others only where something settles them", () => {
  const first = parseDraft(`Rain fell.\n\n${contested}\n\nVelvet Bear hacked Canal Nine.`);
  const foundIn = (draft: Draft) => check(draft).parts.map(({ found }) => found);
  const before = foundIn(first);
  const moved = parseDraft(`Rain fell hard.\n\n${first.text}`, first);
  expect(foundIn(moved).map((found, at) => found === before[at])).toEqual(before.map(() => true));
  const settled = parseDraft(`${moved.text}\n\n${settling}`, moved);
  expect(foundIn(settled)[0]).not.toBe(before[0]);
  expect(before.length).toBeGreaterThan(0);
});
