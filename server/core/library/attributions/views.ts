/** Views: what the sources say of an actor, row by row, never merged: speaker, words, certainty, passage. */
import { isSure, type Attribution, type AttributionKind } from "../../attribution/attribution";
import { t } from "../../localisation";
import { coverOf, spanContains, spansOverlap, type Span } from "../../text/span";
import type { Actor } from "../actors/actor";
import { attributionsOf, isAnalysed } from "./attributionsOf";
import type { Library } from "../library";
import { mentionsInPassage, mentionsOf } from "../actors/mentionsOf";
import { isStopTermAnywhere, termsOf } from "../../text/terms";
import { isArticle, nameKey, nameWithoutArticle } from "../actors/names";
import { passageAt } from "../passages/passages";
import { compareNewest, type Passage, type Source } from "../sources/source";

export interface View {
  readonly kind: AttributionKind;
  /** The actor is the one who says it. */
  readonly isSpeaker: boolean;
  /** The actor is the one who did it, who is spoken of, or who says it: not only named in what is said. */
  readonly isSubject: boolean;
  /** Who says it, in the passage's words; undefined where the source speaks for itself. */
  readonly speaker?: string;
  /** What they say of the actor: the passage's words or a plain shortening. */
  readonly words: string;
  /** The hedges or the cue, as written ("appears", "all but certain", "sarebbe composto (hearsay)"); "asserted" where the source says it for itself. */
  readonly certainty: string;
  readonly attribution: Attribution;
  readonly passage: Passage;
}

const longestWords = 120;
const longestSpeaker = 60;

/** Sources that are analysed for a card before the indexer comes to them. */
const mostAnalysed = 8;

const views = new WeakMap<Library, Map<string, readonly View[]>>();

/** Views on an actor, newest source first; one a passage and kind, none that another of the passage holds word for word. */
export function viewsOf(library: Library, actor: Actor): readonly View[] {
  const byActor = views.get(library) ?? new Map<string, readonly View[]>();
  views.set(library, byActor);
  let found = byActor.get(actor.id);
  if (!found) {
    found = findViews(library, actor);
    byActor.set(actor.id, found);
  }
  return found;
}

function findViews(library: Library, actor: Actor): View[] {
  const bySource = new Map<Source, Span[]>();
  for (const { passage, span } of mentionsOf(library, actor).placed) {
    const spans = bySource.get(passage.source);
    if (spans) spans.push(span);
    else bySource.set(passage.source, [span]);
  }
  let further = mostAnalysed;
  return [...bySource]
    .sort(([a], [b]) => compareNewest(a, b))
    .filter(([source]) => isAnalysed(library, source) || (further -= 1) >= 0)
    .flatMap(([source, mentions]) => viewsIn(library, source, mentions, actor));
}

/** What a row is made from. */
interface Telling {
  readonly library: Library;
  readonly actor: Actor;
  readonly source: Source;
  readonly plain: string;
  /** Mentions of the actor in the source. */
  readonly mentions: readonly Span[];
  readonly attributions: readonly Attribution[];
}

function viewsIn(
  library: Library,
  source: Source,
  mentions: readonly Span[],
  actor: Actor,
): View[] {
  const { plain } = source.text!;
  const attributions = attributionsOf(library, source);
  const telling = { library, actor, source, plain, mentions, attributions };
  const found: View[] = [];
  for (const attribution of attributions) {
    const view = toView(attribution, telling);
    if (view && !found.some((other) => isToldBy(view, other))) found.push(view);
  }
  return found.filter((view) => !found.some((other) => isTellingOf(view, other)));
}

/** Whether a row of the same passage tells as much already; who somebody is and what they did are told by rows of their own. */
const isToldBy = (view: View, other: View): boolean =>
  view.passage === other.passage &&
  (view.kind === other.kind ||
    (view.kind !== "identity" &&
      view.kind !== "responsibility" &&
      view.speaker === other.speaker &&
      other.words.includes(view.words)));

/** Whether a statement does no more than tell what another row says in fewer words: "the AP reports that X was …" beside "X was …". */
const isTellingOf = (view: View, other: View): boolean =>
  view !== other &&
  view.passage === other.passage &&
  view.kind === "statement" &&
  (other.kind === "identity" || other.kind === "responsibility") &&
  view.speaker === other.speaker &&
  other.attribution.cue.every((cue) =>
    view.attribution.content.some((part) => spanContains(part, cue)),
  );

/** An attribution of a source as a row, whoever it is about; undefined where it tells nothing, or nobody tells it. */
export function viewOf(
  library: Library,
  source: Source,
  attribution: Attribution,
): View | undefined {
  if (!source.text) return undefined;
  const attributions = attributionsOf(library, source);
  const telling = { library, source, plain: source.text.plain, attributions };
  const passage = passageOf(attribution, source);
  return passage && tell(attribution, telling, passage, undefined, undefined);
}

function passageOf(attribution: Attribution, source: Source): Passage | undefined {
  const { cue, content, kind, mood, sentence } = attribution;
  const isTold = content.length > 0 || kind === "responsibility";
  if (mood !== "told" || !isTold || !isSure(attribution)) return undefined;
  return passageAt(source, coverOf(cue)?.start ?? sentence.start);
}

function toView(attribution: Attribution, telling: Telling): View | undefined {
  const { actor, source, mentions } = telling;
  const { kind, content, bearer } = attribution;
  const passage = passageOf(attribution, source);
  if (!passage || content.length === 0) return undefined;
  const near = mentions.filter((mention) =>
    partsNearby(attribution).some((part) => spansOverlap(mention, part)),
  );
  const isIn = (spans: readonly Span[]) =>
    near.find((mention) => spans.some((span) => spansOverlap(span, mention)));
  const inContent = isIn(content) ?? (bearer && isIn([bearer]));
  const named = kind === "alias" ? undefined : isIn(namedSource(attribution));
  const inSource = named && isMeant(named, attribution, telling) ? named : undefined;
  if (!inSource && !inContent) return undefined;
  const view = tell(attribution, telling, passage, inSource, inContent);
  return kind === "alias" && view && nameKey(view.words) === actor.id ? undefined : view;
}

/** The row of an attribution, by where it names whom the row is for. */
function tell(
  attribution: Attribution,
  telling: Omit<Telling, "actor" | "mentions">,
  passage: Passage,
  inSource: Span | undefined,
  inContent: Span | undefined,
): View | undefined {
  const { kind } = attribution;
  const words = wordsOfView(attribution, inSource, inContent, telling.plain);
  const speaker = speakerOf(attribution, telling);
  if (speaker !== undefined && !isSpeakerTold(speaker, kind)) return undefined;
  return {
    kind,
    isSpeaker: kind === "statement" && inSource !== undefined,
    isSubject: inSource !== undefined,
    ...(speaker !== undefined && { speaker }),
    words,
    certainty: certaintyWords(attribution, telling),
    attribution,
    passage,
  };
}

/** Who a deed or an identity is told by may be nobody by name ("the investigators"), but not a pronoun. */
const isSpeakerTold = (speaker: string, kind: AttributionKind): boolean =>
  /\p{Lu}/u.test(speaker) ||
  ((kind === "identity" || kind === "responsibility") &&
    !termsOf(speaker).every(isStopTermAnywhere));

/** Where it is told whom the source means: in other words of the text, or in its own. */
const namedSource = ({ speaker, source }: Attribution): readonly Span[] =>
  speaker ? [speaker] : source;

/** Where mentions bear on an attribution: its sentence, and who its source stands for. */
const partsNearby = ({ sentence, speaker }: Attribution): readonly Span[] =>
  speaker ? [sentence, speaker] : [sentence];

/**
 * Whether the words of who speaks, acts or is spoken of mean the actor: nobody is named before ("Ines Hartwell of Lowtide
 * Research" is the first). Who somebody is said to be is of the actor with whom these words begin or end ("the hacks in
 * the name of CyberCaliphate").
 */
function isMeant(
  mention: Span,
  attribution: Attribution,
  { library, plain, source }: Telling,
): boolean {
  const { start, end } = coverOf(namedSource(attribution))!;
  if (attribution.kind === "identity")
    return mention.end === end || isArticle(plain.slice(start, mention.start));
  const passage = passageAt(source, start);
  return !(passage ? mentionsInPassage(library.actors, passage) : []).some(
    (other) => other.start >= start && other.end <= mention.start,
  );
}

/** The words that hedge, the attribution's own or those of the statement it stands in; else the words with which it is said; what the source says for itself is asserted or denied. */
function certaintyWords(
  attribution: Attribution,
  { attributions, plain }: Pick<Telling, "attributions" | "plain">,
): string {
  const { kind, certainty } = attribution;
  const outer = kind === "statement" ? undefined : outerOf(attribution, attributions);
  const hedged = [certainty, outer?.certainty].find(
    (each) => each && each.level !== "asserted" && each.level !== "denied",
  );
  const onOne = (spans: readonly Span[]) => spans.map((each) => onOneLine(plain, each)).join(" … ");
  if (hedged) {
    const words = onOne(hedged.words);
    return hedged.hearsay ? t("{words} (hearsay)", { words }) : words;
  }
  const isTold = kind === "statement" || kind === "alias" || attribution.teller !== undefined;
  if (!isTold && !outer) return certainty.level === "denied" ? t("denied") : t("asserted");
  return withoutArticleBehind(onOne((outer ?? attribution).cue));
}

/** "è costituito dall" is "è costituito". */
function withoutArticleBehind(words: string): string {
  const space = words.lastIndexOf(" ");
  return space > 0 && isArticle(words.slice(space + 1)) ? words.slice(0, space) : words;
}

/** Who says a statement or uses an alias; for the rest, who makes the statement it stands in. */
function speakerOf(
  attribution: Attribution,
  telling: Omit<Telling, "actor" | "mentions">,
): string | undefined {
  const span = coverOf(tellersOf(attribution, telling.attributions));
  const passage = span && passageAt(telling.source, span.start);
  if (!passage) return undefined;
  const named = mentionsInPassage(telling.library.actors, passage).find((mention) =>
    spansOverlap(mention, span),
  );
  const isFirst = named && isArticle(telling.plain.slice(span.start, named.start));
  return nameOfSpeaker(onOneLine(telling.plain, isFirst ? named : span));
}

/** Whose words tell it: its own, else those of the statement around it. */
function tellersOf(attribution: Attribution, all: readonly Attribution[]): readonly Span[] {
  const { kind, teller, source, speaker } = attribution;
  if (kind === "statement" || kind === "alias") return namedSource(attribution);
  // "The group calls itself": who that is may be told elsewhere.
  if (teller)
    return speaker && source.some((part) => spansOverlap(part, teller)) ? [speaker] : [teller];
  const outer = outerOf(attribution, all);
  return outer ? namedSource(outer) : [];
}

const outerOf = (inner: Attribution, all: readonly Attribution[]): Attribution | undefined =>
  all.find(
    (outer) =>
      outer !== inner &&
      outer.kind === "statement" &&
      namedSource(outer).length > 0 &&
      inner.cue.every((cue) => outer.content.some((part) => spanContains(part, cue))),
  );

/** The speaker without what the sentence adds: "Lee Foster, a manager with …" is "Lee Foster". */
function nameOfSpeaker(words: string): string {
  const [name = ""] = words.split(/\s*(?:[,;:(–—]|\s-\s)/);
  return shorten(nameWithoutArticle(name.trim() || words), longestSpeaker);
}

/** A statement's, an alias's and an identity's content; for a deed, and where the actor is only spoken of, the whole of it. */
function wordsOfView(
  { kind, source, cue, content }: Attribution,
  inSource: Span | undefined,
  inContent: Span | undefined,
  plain: string,
): string {
  const whole = coverOf([...source, ...cue, ...content])!;
  const told = coverOf(content) ?? whole;
  if (kind === "statement" && content.length > 1 && !inContent)
    return shorten(content.map((span) => onOneLine(plain, span)).join(" … "), longestWords);
  if (kind === "statement") return excerptAt(plain, withoutThat(plain, told), inContent);
  if (kind === "alias") return excerptAt(plain, told, undefined);
  if (!inSource) return excerptAt(plain, whole, inContent);
  if (kind === "identity") return excerptAt(plain, told, undefined);
  const deed = coverOf([...cue, ...content])!;
  const isActive = source.every((span) => span.end <= deed.start);
  return excerptAt(plain, isActive ? deed : whole, isActive ? undefined : inSource);
}

/** A reported clause without the word that joins it to the cue. */
function withoutThat(plain: string, span: Span): Span {
  const joint = /^(?:that|che|dass|que)\s+/i.exec(plain.slice(span.start, span.end));
  return { start: span.start + (joint?.[0].length ?? 0), end: span.end };
}

/** The beginning of a span, or what stands around a mention too far behind its beginning. */
function excerptAt(plain: string, span: Span, mention: Span | undefined): string {
  const isFar = mention && spanContains(span, mention) && mention.end - span.start > longestWords;
  if (!isFar) return shorten(onOneLine(plain, span), longestWords);
  const back = Math.max(span.start, mention.end - Math.round(longestWords * 0.7));
  const space = plain.indexOf(" ", back);
  const start = space === -1 || space >= mention.start ? mention.start : space + 1;
  return `…${shorten(onOneLine(plain, { start, end: span.end }), longestWords - 1)}`;
}

const onOneLine = (plain: string, { start, end }: Span): string =>
  plain.slice(start, end).replace(/\s+/g, " ").trim();

/** Cut at a word's end; no word is broken unless it alone is too long. */
function shorten(words: string, longest: number): string {
  if (words.length <= longest) return words;
  const cut = words.slice(0, longest);
  const space = cut.lastIndexOf(" ");
  return `${cut.slice(0, space > 0 ? space : longest - 1).replace(/[\s,;:.–—-]+$/, "")}…`;
}
