/** Reads a fixture's draft against its other files, for the tests of the features. */
import { checkDraft } from "../../../server/core/checks/checkDraft";
import { defaultConfiguration } from "../../../server/core/configuration";
import { parseDraft } from "../../../server/core/draft/parseDraft";
import { readDraft, type DraftReading } from "../../../server/core/draft/readDraft";
import type { Card } from "../../../server/core/features/hover";
import type { Place } from "../../../server/core/features/place";
import { renderCards } from "../../../server/core/features/renderCard";
import { applyChange, emptyLibrary } from "../../../server/core/library/applyChange";
import type { Library } from "../../../server/core/library/library";
import { parseFixture, type Fixture } from "../../fixture";

export const root = "/workspace";

export interface ReadFixture {
  readonly reading: DraftReading;
  readonly library: Library;
  /** Offset of the draft's `<|>`. */
  readonly cursor: number;
  readonly fixture: Fixture;
}

export function readFixture(text: string): ReadFixture {
  const fixture = parseFixture(text);
  const library = applyChange(
    emptyLibrary(),
    [...fixture.files]
      .filter(([path]) => path !== "draft.md")
      .map(([path, file]) => ({ path: `${root}/${path}`, text: file.text })),
  );
  const draft = fixture.files.get("draft.md");
  const reading = readDraft(parseDraft(draft?.text ?? ""), library, `${root}/draft.md`);
  return { reading, library, cursor: draft?.cursor ?? 0, fixture };
}

export const findingsOf = ({ reading }: ReadFixture) =>
  checkDraft(reading, defaultConfiguration).findings;

/** "path: words" of a place. */
export function showPlace({ fixture }: ReadFixture, { path, span }: Place): string {
  const name = path.slice(root.length + 1);
  const words = fixture.files.get(name)?.text.slice(span.start, span.end) ?? "";
  return words === "" ? name : `${name}: ${words.replace(/\s+/g, " ")}`;
}

/** Cards as Markdown; links show where they lead. */
export const showCards = (cards: readonly Card[]): string =>
  renderCards(
    cards,
    ({ path, span }) => `${path.slice(root.length + 1)}@${span.start}-${span.end}`,
  );
