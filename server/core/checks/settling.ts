/** Findings that another paragraph of their section settles: each asks a paragraph once, however long the draft is and however often it is checked. */
import type { DraftReading, ProseContent } from "../draft/readDraft";
import type { Finding } from "./finding";
import type { RuleFinding } from "./rule";

/** All prose between two headings; the same object while its paragraphs are the same. */
export interface Section {
  readonly paragraphs: ReadonlySet<ProseContent>;
  /** The same in order; equal ones stand as often as they are written. */
  readonly written: readonly ProseContent[];
  /** Another section → the paragraphs that are here and not there. */
  readonly added: WeakMap<Section, readonly ProseContent[]>;
}

/** What may settle a finding, and what is known of it. */
interface Settling {
  readonly isSettledBy: NonNullable<RuleFinding["isSettledBy"]>;
  /** All of its paragraphs were asked, up to one that settles. */
  asked?: Section;
  settledBy?: ProseContent | undefined;
}

const settlings = new WeakMap<Finding, Settling>();

/** Notes what may settle a finding. */
export function mayBeSettled(
  finding: Finding,
  isSettledBy: NonNullable<RuleFinding["isSettledBy"]>,
): void {
  settlings.set(finding, { isSettledBy });
}

export const isOpen = (finding: Finding): boolean => settlings.has(finding);

const lefts = new WeakMap<readonly Finding[], readonly Finding[]>();

/** Findings of a block that nothing else in its section settles; the same list while they are the same. In steps of a paragraph asked. */
export function* withoutSettled(
  found: readonly Finding[],
  section: Section,
): Generator<undefined, readonly Finding[]> {
  const left: Finding[] = [];
  for (const finding of found) {
    const own = settlings.get(finding);
    if (own && own.asked !== section) yield* ask(own, section);
    if (!own?.settledBy) left.push(finding);
  }
  if (left.length === found.length) return found;
  const known = lefts.get(found);
  if (known?.length === left.length && known.every((finding, at) => finding === left[at]))
    return known;
  lefts.set(found, left);
  return left;
}

/** Asks what was not asked before: all of the section where what settled the finding has left it. */
function* ask(own: Settling, section: Section): Generator<undefined, void> {
  const { asked, settledBy } = own;
  if (!settledBy || !section.paragraphs.has(settledBy)) {
    const paragraphs = asked && !settledBy ? addedTo(asked, section) : section.paragraphs;
    own.settledBy = yield* findSettling(own, paragraphs);
  }
  own.asked = section;
}

function* findSettling(
  { isSettledBy }: Settling,
  paragraphs: Iterable<ProseContent>,
): Generator<undefined, ProseContent | undefined> {
  for (const paragraph of paragraphs) {
    if (isSettledBy(paragraph)) return paragraph;
    yield;
  }
  return undefined;
}

function addedTo(before: Section, section: Section): readonly ProseContent[] {
  let added = section.added.get(before);
  if (!added) {
    added = [...section.paragraphs].filter((paragraph) => !before.paragraphs.has(paragraph));
    section.added.set(before, added);
  }
  return added;
}

/** The section of each block, that of its last words. */
export function sectionsOf({ blocks }: DraftReading): readonly Section[] {
  let section: ProseContent[] = [];
  const paragraphs = blocks.map(({ reading }) => {
    for (const content of reading.proses)
      if (content.prose.kind === "heading") section = [];
      else section.push(content);
    return section;
  });
  const sections = new Map<readonly ProseContent[], Section>();
  return paragraphs.map((own) => {
    const known = sections.get(own) ?? toSection(own);
    sections.set(own, known);
    return known;
  });
}

const byFirst = new WeakMap<ProseContent, Section>();

function toSection(written: readonly ProseContent[]): Section {
  const [first] = written;
  const known = first && byFirst.get(first);
  if (known && isSame(known.written, written)) return known;
  const section = { paragraphs: new Set(written), written, added: new WeakMap() };
  if (first) byFirst.set(first, section);
  return section;
}

const isSame = (a: readonly ProseContent[], b: readonly ProseContent[]): boolean =>
  a.length === b.length && a.every((paragraph, at) => paragraph === b[at]);
