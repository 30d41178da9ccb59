/** The who-says-what card: a library's answers to one question, grouped, each row with its speaker; what the draft leaves out is marked. */
import { namesOfActor } from "../library/actors/findActorNames";
import type { DraftReading, ProseContent } from "../draft/readDraft";
import { areContested, groupAnswers, type Answer, type AnswerGroup } from "../evidence/answers";
import { ask, type Asked } from "../evidence/asking/ask";
import { partyNamed, type Party } from "../evidence/party";
import { relate } from "../evidence/sameParty";
import type { Actor } from "../library/actors/actor";
import { attributionsOf } from "../library/attributions/attributionsOf";
import type { Library } from "../library/library";
import { passageText, type Passage } from "../library/sources/source";
import { viewOf, viewsOf } from "../library/attributions/views";
import { t } from "../localisation";
import { sliceOf, spansOverlap } from "../text/span";
import { registryRowOf, rowOf, sayerOf, type NameRow, type RegistryRow } from "./nameCard";
import { rolesOf } from "./dossierRoles";
import { countOrigins, type OriginCount } from "./originCount";
import { placeOfPassage } from "./place";

export interface AnswerRows extends OriginCount {
  /** The words of the newest answer: "the same Russian hackers". */
  readonly answer: string;
  /** The draft names neither this answer nor another name of it. */
  readonly isLeftOut: boolean;
  /** Newest first. */
  readonly rows: readonly AnswerRow[];
}

export interface AnswerRow extends NameRow {
  /** ISO 8601 date of the source, as exact as known. */
  readonly date?: string;
}

/** What an answer was looked for in, and by. */
export interface Searched {
  readonly sources: number;
  /** All names of the actors that the question names. */
  readonly names: readonly string[];
  /** Its other words. */
  readonly words: readonly string[];
}

export interface AnswersCard {
  readonly kind: "answers";
  readonly question: string;
  readonly isContested: boolean;
  readonly groups: readonly AnswerRows[];
  /** What else is said of those whom the question names, and of nothing else. */
  readonly further: readonly AnswerRow[];
  readonly registries: readonly RegistryRow[];
  /** Who says what in passages that speak of it, where nobody answers. */
  readonly passages: readonly AnswerRow[];
  readonly searched: Searched;
}

const mostRegistries = 3;
const mostFurther = 8;
const mostRoles = 5;

/** The card of a question in a person's words, or of a sentence; what a `reading` does not tell is marked. */
export function askLibrary(
  library: Library,
  question: string,
  reading?: DraftReading,
): AnswersCard {
  const asked = ask(library, question);
  const { isIdentity, isContested, passages, actors, words } = asked;
  const groups = asked.groups.map((group) => toRows(library, group, reading));
  const said = saidIn(library, asked);
  if (said) groups.push(said);
  if (isIdentity) groups.push(...actors.flatMap((actor) => rolesAsAnswers(library, actor)));
  return {
    kind: "answers",
    question,
    isContested,
    groups,
    further: groups.length > 0 && isIdentity ? furtherOf(library, actors) : [],
    registries: registriesOf(library, actors),
    passages:
      groups.length > 0 ? [] : passages.map(({ passage }) => rowOfPassage(library, passage)),
    searched: {
      sources: library.sources.size,
      names: actors.flatMap(namesOfActor),
      words,
    },
  };
}

/** What somebody says, as one answer under their name; anybody's under nobody's. */
function saidIn(library: Library, { statements, speaker }: Asked): AnswerRows | undefined {
  if (statements.length === 0) return undefined;
  const passages = statements.map(({ passage }) => passage);
  const sources = new Set(passages.map(({ source }) => source)).size;
  return {
    answer: speaker ?? t("what is said"),
    // What one person says has one origin, which needs no telling.
    ...(speaker === undefined ? countOrigins(library, passages) : { sources, origins: sources }),
    isLeftOut: false,
    rows: statements.map((view) => withDate(rowOf(view), view.passage)),
  };
}

/** What sources call somebody beside the name, as answers to who that is. */
const rolesAsAnswers = (library: Library, actor: Actor): AnswerRows[] =>
  rolesOf(library, actor)
    .slice(0, mostRoles)
    .map(({ role, passages }) => ({
      answer: role,
      // One passage a source; whoever speaks in it does not say who they are.
      sources: passages.length,
      origins: passages.length,
      isLeftOut: false,
      rows: passages.map(rowOfPublisher),
    }));

/** The card of answers to what a claim of a draft tells, under its words. */
export function cardOfAnswers(
  reading: DraftReading,
  question: string,
  answers: readonly Answer[],
  actors: readonly Actor[] = [],
): AnswersCard {
  const { library } = reading;
  return {
    kind: "answers",
    question,
    isContested: areContested(library, answers),
    groups: groupAnswers(library, answers).map((group) => toRows(library, group, reading)),
    further: [],
    registries: registriesOf(library, actors),
    passages: [],
    searched: { sources: library.sources.size, names: actors.map(({ name }) => name), words: [] },
  };
}

/** What others say of actors, newest first. */
const furtherOf = (library: Library, actors: readonly Actor[]): AnswerRow[] =>
  actors
    .flatMap((actor) => viewsOf(library, actor))
    .filter(({ kind, isSpeaker, words }) => kind === "statement" && !isSpeaker && words !== "")
    .slice(0, mostFurther)
    .map((view) => withDate(rowOf(view), view.passage));

const registriesOf = (library: Library, actors: readonly Actor[]): RegistryRow[] =>
  actors
    .flatMap((actor) => library.actors.entriesOf(actor))
    .slice(0, mostRegistries)
    .map(registryRowOf);

/** Whether any prose of the draft names the party, or a part of it. */
const isTold = ({ blocks, library }: DraftReading, party: Party): boolean =>
  blocks.some(({ reading: { proses } }) =>
    proses.some(({ prose }: ProseContent) => {
      const relation = relate(library, partyNamed(library.actors, prose), party);
      return relation === "same" || relation === "linked";
    }),
  );

function toRows(
  library: Library,
  { answers, party }: AnswerGroup,
  reading: DraftReading | undefined,
): AnswerRows {
  const { view, given } = answers[0]!;
  const isKnown = party.actors.length + party.states.length > 0;
  const passages = answers.map((answer) => answer.view.passage);
  return {
    answer: sliceOf(view.passage.source.text!.plain, given).replace(/\s+/g, " "),
    ...countOrigins(library, passages),
    isLeftOut: reading !== undefined && isKnown && !isTold(reading, party),
    rows: answers.map((answer) => withDate(rowOf(answer.view), answer.view.passage)),
  };
}

/** Who says what stands in a passage, and how surely; its publisher, where it speaks for itself. */
function rowOfPassage(library: Library, passage: Passage): AnswerRow {
  const { source } = passage;
  const said = attributionsOf(library, source).find(
    ({ kind, mood, cue, content }) =>
      kind === "statement" &&
      mood === "told" &&
      spansOverlap(passage, cue[0]!) &&
      content.some((part) => spansOverlap(part, passage)),
  );
  const view = said && viewOf(library, source, said);
  return view ? withDate(rowOf(view), passage) : rowOfPublisher(passage);
}

/** A passage as what its publisher says. */
function rowOfPublisher(passage: Passage): AnswerRow {
  const { source, paragraph } = passage;
  const place = placeOfPassage(passage);
  const row: NameRow = {
    who: sayerOf(source),
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
