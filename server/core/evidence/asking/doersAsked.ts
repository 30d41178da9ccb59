/** Who did what any verb tells: the question's verb and what it was done to, held against the verbs of passages that share its words. */
import { findNames } from "../../attribution/names/findNames";
import type { Attribution } from "../../attribution/attribution";
import { lexiconOf } from "../../attribution/lexicon/lexicon";
import { viewOf } from "../../library/attributions/views";
import type { Library } from "../../library/library";
import { nameKey } from "../../library/actors/names";
import { passagesOf } from "../../library/passages/passages";
import { searchPassages } from "../../library/passages/search";
import type { Passage } from "../../library/sources/source";
import { findSentences } from "../../text/sentences";
import { sliceOf, spansOverlap, type Span } from "../../text/span";
import { isStopTermAnywhere, termsOf } from "../../text/terms";
import { findTokens, foldToken } from "../../text/tokens";
import { toAnswer, type Answer } from "../answers";
import { isSameItem } from "../compare";
import { propositionOf } from "../passagePropositions";
import { readPropositions, type Item, type Proposition } from "../proposition";
import { languagesOf, type AskedWords } from "./askedWords";

const mostPassages = 12;

/** Answers, each from a sentence whose verb is the question's and that names what it was done to; none for a text that does not ask who did something. */
export function doersFor(library: Library, asked: AskedWords): Answer[] {
  const question = asksWho(asked) ? propositionAsked(library, asked) : undefined;
  const verb = question?.items.find(({ kind }) => kind === "word");
  if (!question || !verb) return [];
  const wanted = question.items.filter((item) => item !== verb);
  if (wanted.length === 0) return [];
  const actors = asked.names.flatMap((name) => name.actors);
  return searchPassages(library, { text: asked.text, actors, limit: mostPassages }).flatMap(
    ({ passage }) => {
      const told = propositionOf(library, passage);
      return told?.mood === "told"
        ? doersIn(library, passage, told, { question, verb, wanted })
        : [];
    },
  );
}

/** Whether a text opens with a word that asks for somebody: who, chi. */
function asksWho(asked: AskedWords): boolean {
  const [first] = asked.words;
  if (!first) return false;
  const word = foldToken(sliceOf(asked.text, first));
  return languagesOf(asked).some((code) => lexiconOf(code).grammar.askingWho.has(word));
}

function propositionAsked(
  { actors }: Library,
  { text, language }: AskedWords,
): Proposition | undefined {
  const whole = { start: 0, end: text.length };
  const paragraph = { ...whole, language, sentences: findSentences(text, whole, language) };
  const [first] = readPropositions(text, paragraph, {
    book: actors,
    names: findNames(text, paragraph),
    mentions: actors.findMentions(text, findTokens(text)),
    attributions: [],
  });
  return first;
}

interface Wanted {
  readonly question: Proposition;
  readonly verb: Item;
  /** What the deed was done to, and how. */
  readonly wanted: readonly Item[];
}

function doersIn(
  library: Library,
  passage: Passage,
  told: Proposition,
  { question, verb, wanted }: Wanted,
): Answer[] {
  const isSame = (a: Item, b: Item): boolean =>
    isSameItem(a, b, question.language === told.language);
  const shared = wanted.filter((one) => told.items.some((other) => isSame(one, other)));
  const isNamed = wanted.every(
    (one) => one.kind !== "name" || shared.includes(one) || isNamedBefore(passage, one),
  );
  if (!isNamed || shared.length * 2 < wanted.length) return [];
  return told.items
    .filter((item) => item.kind === "word" && isSame(verb, item))
    .flatMap((item) => {
      const doing = told.doingAt(item.start);
      const objects = doing?.patient ? [doing.patient, ...doing.others] : (doing?.others ?? []);
      const isDoneTo = told.items.some(
        (other) => isIn(other, objects) && wanted.some((one) => isSame(one, other)),
      );
      const agent = doing?.agent && headOf(told.text, doing.agent);
      if (!agent || !isDoneTo || !tellsWho(told.text, agent)) return [];
      return answerOf(library, passage, { agent, verb: item, told, objects });
    });
}

/** Passages before another in which that of which it goes on speaking may be named. */
const reach = 4;

const isNamedBefore = (passage: Passage, { stem }: Item): boolean => {
  const all = passagesOf(passage.source);
  const at = all.indexOf(passage);
  return all
    .slice(Math.max(0, at - reach), at)
    .some((before) =>
      ` ${nameKey(sliceOf(before.source.text!.plain, before))} `.includes(` ${stem} `),
    );
};

const isIn = (item: Span, spans: readonly Span[]): boolean =>
  spans.some((span) => spansOverlap(span, item));

/** "Velvet Bear" of "Velvet Bear, which they call Group 41". */
function headOf(text: string, { start, end }: Span): Span {
  const comma = sliceOf(text, { start, end }).search(/[,;:(]/);
  return { start, end: comma > 0 ? start + comma : end };
}

/** A pronoun tells nobody who it was. */
const tellsWho = (text: string, agent: Span): boolean =>
  !termsOf(sliceOf(text, agent)).every(isStopTermAnywhere);

interface DoingTold {
  readonly agent: Span;
  readonly verb: Span;
  readonly objects: readonly Span[];
  readonly told: Proposition;
}

/** As an attribution of the deed, as surely as its clause puts it. */
function answerOf(
  library: Library,
  passage: Passage,
  { agent, verb, objects, told }: DoingTold,
): Answer[] {
  const clause = told.clauses.find((each) => spansOverlap(each, verb));
  if (!clause || clause.negations.length > 0) return [];
  const attribution: Attribution = {
    kind: "responsibility",
    source: [agent],
    cue: [{ start: verb.start, end: verb.end }],
    content: objects.slice(0, 1),
    certainty: clause.certainty,
    sentence: told.sentence,
    mood: "told",
  };
  const view = viewOf(library, passage.source, attribution);
  return view ? [toAnswer(library, view, agent)] : [];
}
