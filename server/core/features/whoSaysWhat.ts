/** The who-says-what card: a library's answers to one question, grouped, each row with its speaker; what the draft leaves out is marked. */
import { isSure } from "../attribution/attribution";
import { focusOf } from "../draft/claims";
import type { DraftReading, ProseContent } from "../draft/readDraft";
import { areContested, groupAnswers, type Answer } from "../evidence/answers";
import { ask, countOrigins, type AskedGroup } from "../evidence/ask";
import { partyNamed } from "../evidence/party";
import { answersTo, questionOf } from "../evidence/questions";
import { relate } from "../evidence/sameParty";
import type { Library } from "../library/library";
import { passageText, type Passage } from "../library/sources/source";
import { t } from "../localisation";
import { coverOf, shiftSpan, sliceOf, type Span } from "../text/span";
import { toFileSpan } from "../text/textMap";
import { registryRowOf, rowOf, type NameRow, type RegistryRow } from "./nameCard";
import { placeOfPassage } from "./place";

export interface AnswerRows {
  /** The words of the newest answer: "the same Russian hackers". */
  readonly answer: string;
  readonly sources: number;
  /** What these go back to: copies and reports of one origin count once. */
  readonly origins: number;
  /** The draft names neither this answer nor another name of it. */
  readonly isLeftOut: boolean;
  /** Newest first. */
  readonly rows: readonly AnswerRow[];
}

export interface AnswerRow extends NameRow {
  /** ISO 8601 date of the source, as exact as known. */
  readonly date?: string;
}

export interface AnswersCard {
  readonly kind: "answers";
  readonly question: string;
  readonly isContested: boolean;
  readonly groups: readonly AnswerRows[];
  readonly registries: readonly RegistryRow[];
  /** Passages that speak of it, where nobody answers. */
  readonly passages: readonly AnswerRow[];
}

const mostRegistries = 3;

/** The card of a question in a person's words. */
export function askLibrary(library: Library, question: string): AnswersCard {
  const { groups, isContested, passages, actors } = ask(library, question);
  return {
    kind: "answers",
    question,
    isContested,
    groups: groups.map((group) => toRows(group, false)),
    registries: actors
      .flatMap((actor) => library.actors.entriesOf(actor))
      .slice(0, mostRegistries)
      .map(registryRowOf),
    passages: groups.length > 0 ? [] : passages.map(({ passage }) => passageRow(passage)),
  };
}

/** The card of the claim whose cue stands at `offset` of a draft, with the span of those words; undefined where none does, or no source answers. */
export function answersAt(
  reading: DraftReading,
  offset: number,
): { readonly span: Span; readonly card: AnswersCard } | undefined {
  const block = reading.blocks.find(
    ({ placed: { start, block } }) => start <= offset && offset <= start + block.text.length,
  );
  if (!block) return undefined;
  for (const content of block.reading.proses)
    for (const attribution of content.attributions) {
      if (attribution.mood !== "told" || !isSure(attribution)) continue;
      const focus = focusOf(attribution);
      const span = shiftSpan(toFileSpan(content.prose.map, focus), block.placed.start);
      if (offset < span.start || offset >= span.end) continue;
      const { prose, mentions, names } = content;
      const question = questionOf(attribution, { ...prose, mentions, names });
      const answers = question ? answersTo(reading.library, question) : [];
      if (answers.length === 0) continue;
      const { source, cue, content: told } = attribution;
      const title = sliceOf(prose.plain, coverOf([...source, ...cue, ...told])!);
      return { span, card: cardOf(reading, title, answers) };
    }
  return undefined;
}

function cardOf(reading: DraftReading, question: string, answers: readonly Answer[]): AnswersCard {
  const { library } = reading;
  return {
    kind: "answers",
    question,
    isContested: areContested(library, answers),
    groups: groupAnswers(library, answers).map((group) =>
      toRows(countOrigins(library, group), !isTold(reading, group.party)),
    ),
    registries: [],
    passages: [],
  };
}

/** Whether any prose of the draft names the party, or a part of it. */
const isTold = ({ blocks, library }: DraftReading, party: AskedGroup["party"]): boolean =>
  blocks.some(({ reading: { proses } }) =>
    proses.some(({ prose: { plain } }: ProseContent) => {
      const named = partyNamed(library.actors, plain, { start: 0, end: plain.length });
      const relation = relate(library, named, party);
      return relation === "same" || relation === "linked";
    }),
  );

function toRows({ answers, sources, origins, party }: AskedGroup, isLeftOut: boolean): AnswerRows {
  const { view, given } = answers[0]!;
  const isKnown = party.actors.length + party.states.length > 0;
  return {
    answer: sliceOf(view.passage.source.text!.plain, given).replace(/\s+/g, " "),
    sources,
    origins,
    isLeftOut: isLeftOut && isKnown,
    rows: answers.map((answer) => withDate(rowOf(answer.view), answer.view.passage)),
  };
}

function passageRow(passage: Passage): AnswerRow {
  const place = placeOfPassage(passage);
  const { source, paragraph } = passage;
  const row: NameRow = {
    who: source.bibliography.publisher ?? source.key,
    what: passageText(passage),
    howSurely: "",
    whence: `${source.key} ¶${paragraph}`,
    passage: passageText(passage),
    ...(place && { place }),
  };
  return withDate(row, passage);
}

function withDate(row: NameRow, { source: { bibliography } }: Passage): AnswerRow {
  return bibliography.issued === undefined ? row : { ...row, date: bibliography.issued };
}

/** "2 sources", "3 sources, one origin". */
export function countOfAnswer({ sources, origins }: AnswerRows): string {
  if (sources === 1) return t("1 source");
  const counted = t("{count} sources", { count: sources });
  if (origins === sources) return counted;
  return origins === 1
    ? t("{sources}, one origin", { sources: counted })
    : t("{sources}, {count} origins", { sources: counted, count: origins });
}
