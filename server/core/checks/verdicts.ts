/** The verdicts of the cited sources on the sentences of a subject, once for all the rules that turn on them. */
import { judge, type Verdict } from "../evidence/verdict";
import { readPropositions, type Proposition } from "../evidence/proposition";
import type { Claim } from "../draft/claims";
import { sentenceOf } from "../draft/coverage";
import type { Source } from "../library/sources/source";
import { shiftSpan, sliceOf, spanContains, type Span } from "../text/span";
import { createMemory, questionOf } from "./askedOnce";
import { checkedQuotations } from "./quotedWords";
import type { Subject } from "./rule";
import { citedSources, isVerifiable, mentionsIn } from "./subject";

/** A sentence of the draft that vouches for its sources, with what they say. */
export interface JudgedSentence {
  readonly sentence: Span;
  /** Its own spans, and those of the verdict on its side, are from the start of the sentence. */
  readonly claim: Proposition;
  readonly verdict: Verdict;
  readonly sources: readonly Source[];
  /** The draft's claim in it, if it holds one. */
  readonly attributed: Claim | undefined;
}

const judged = new WeakMap<Subject, readonly JudgedSentence[]>();

/** Sentences that claim something and whose citations can all be read: those that cite, and those with a claim that a citation covers. */
export function judgedSentences(subject: Subject): readonly JudgedSentence[] {
  let found = judged.get(subject);
  if (!found) {
    found = isProse(subject)
      ? subject.prose.sentences.flatMap((sentence, index) =>
          judgeSentence(sentence, index, subject),
        )
      : [];
    judged.set(subject, found);
  }
  return found;
}

const isProse = ({ prose }: Subject): boolean =>
  prose.kind === "paragraph" || prose.kind === "list-item";

interface Answer {
  readonly claim: Proposition;
  readonly verdict: Verdict;
}

const rememberVerdict = createMemory<Answer>();

function judgeSentence(sentence: Span, index: number, subject: Subject): JudgedSentence[] {
  const { prose, library } = subject;
  const covering = subject.coverage[index] ?? [];
  if (!isVerifiable(covering)) return [];
  const attributed = subject.claims.find((claim) => claim.sentence.start === sentence.start);
  const cites = prose.citations.some((citation) => sentenceOf(prose, citation) === index);
  if (!cites && !attributed) return [];
  const sources = citedSources(covering);
  const question = questionOf(
    sliceOf(prose.plain, sentence),
    mentionsIn(subject, sentence).flatMap(({ candidates }) => candidates.map(({ id }) => id)),
    sources.map(({ key }) => key),
    [prose.language, ...covering.map(({ citation }) => `${citation.at - sentence.start}`)],
  );
  const { claim, verdict } = rememberVerdict(library, question, () => {
    const proposition = propositionAt(index, subject);
    const parts = new Set(covering.map(({ citation }) => citation.at));
    return { claim: proposition, verdict: judge(library, proposition, sources, parts.size > 1) };
  });
  return [{ sentence, claim, verdict, sources, attributed }];
}

/** The proposition of a sentence by its index, but for the words that it quotes; its spans are from the start of the sentence. */
export const propositionAt = (index: number, subject: Subject): Proposition =>
  withoutQuoted(toOwn(propositionsOf(subject)[index]!), subject.prose.sentences[index]!, subject);

const propositions = new WeakMap<Subject, readonly Proposition[]>();

function propositionsOf(subject: Subject): readonly Proposition[] {
  let found = propositions.get(subject);
  if (!found) {
    const { prose, names, mentions, attributions, library } = subject;
    const { plain, language, sentences } = prose;
    const paragraph = { start: 0, end: plain.length, language, sentences };
    found = readPropositions(plain, paragraph, {
      book: library.actors,
      names,
      mentions,
      attributions,
    });
    propositions.set(subject, found);
  }
  return found;
}

/** The proposition of a sentence as a text of its own, so that it holds wherever the sentence stands. */
function toOwn(proposition: Proposition): Proposition {
  const { text, sentence, items, clauses, attributions, doingAt } = proposition;
  const by = -sentence.start;
  const shift = (span: Span): Span => shiftSpan(span, by);
  const shiftCertainty = <T extends { readonly words: readonly Span[] }>(certainty: T): T => ({
    ...certainty,
    words: certainty.words.map(shift),
  });
  return {
    ...proposition,
    text: sliceOf(text, sentence),
    sentence: shift(sentence),
    items: items.map((item) =>
      item.kind === "figure"
        ? { ...item, ...shift(item), figure: { ...item.figure, span: shift(item.figure.span) } }
        : { ...item, ...shift(item) },
    ),
    doingAt: (offset) => {
      const told = doingAt(offset - by);
      return (
        told && {
          ...(told.agent && { agent: shift(told.agent) }),
          ...(told.patient && { patient: shift(told.patient) }),
          others: told.others.map(shift),
        }
      );
    },
    clauses: clauses.map((clause) => ({
      ...clause,
      ...shift(clause),
      certainty: shiftCertainty(clause.certainty),
      negations: clause.negations.map(shift),
      earlier: clause.earlier.map(shift),
    })),
    attributions: attributions.map(({ affected, ...attribution }) => ({
      ...attribution,
      source: attribution.source.map(shift),
      cue: attribution.cue.map(shift),
      content: attribution.content.map(shift),
      certainty: shiftCertainty(attribution.certainty),
      sentence: shift(attribution.sentence),
      ...(affected && { affected: shift(affected) }),
    })),
  };
}

/** Fewer words beside a quotation only bring it in. */
const fewestBeside = 3;

/** Quoted words are held against the sources by the rules about quotations. */
function withoutQuoted(claim: Proposition, sentence: Span, subject: Subject): Proposition {
  const quoted = checkedQuotations(subject).flatMap(({ pieces }) =>
    pieces.map(({ span }) => shiftSpan(span, -sentence.start)),
  );
  if (quoted.length === 0) return claim;
  const items = claim.items.filter((item) => !quoted.some((span) => spanContains(span, item)));
  const isLeadIn =
    items.length < claim.items.length &&
    items.filter(({ kind }) => kind === "word").length < fewestBeside;
  return { ...claim, items: isLeadIn ? [] : items };
}

const longestFocus = 60;

/** What to underline, in the prose: the actor and cue of the claim in the sentence, else the words of `items`, as many as stand together. */
export function focusOf({ attributed, sentence }: JudgedSentence, items: readonly Span[]): Span {
  const [first] = items;
  const isThere = !first || !attributed || attributed.focus.end > first.start + sentence.start;
  if (attributed && isThere) return attributed.focus;
  if (!first) return sentence;
  const last = items.findLast(({ end }) => end - first.start <= longestFocus) ?? first;
  return shiftSpan({ start: first.start, end: last.end }, sentence.start);
}
