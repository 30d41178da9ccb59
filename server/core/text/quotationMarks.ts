/** Quotation marks: whether a sign opens, closes, or is an apostrophe, an inch or a foot. */
import { isDigitAt, isLowerAt, isSpaceAt, isWordAt } from "./charKinds";
import type { Span } from "./span";

/** Marks that close each other: “…” and „…“ are one family, as German closes with the English opener. */
export type MarkFamily = "curly" | "straight" | "angle" | "single" | "quote" | "singleAngle";

export interface Mark {
  readonly family: MarkFamily;
  readonly opens: boolean;
  readonly isStraight: boolean;
  /** May be an apostrophe. */
  readonly isDoubtful: boolean;
  /** A quotation in these marks may go on in the next paragraph. */
  readonly continues: boolean;
  readonly length: number;
  readonly end: number;
}

/** Words that begin with an apostrophe, without it. */
const elided =
  /^(?:\d\ds?(?!\d)|(?:t(?:is|was|were|ween|il|ill)|em|n|cause|cos|coz|bout|round|neath|gainst|nuff|nother|ndrangheta|ndrine|ndrina)(?![\p{L}\p{N}]))/iu;
/** Truncated words of Italian: un po’, a mo’ di. */
const truncated =
  /(?:^|[^\p{L}])(?:po|mo|de|be|ca|va|fa|da|di|sta|to|ve|ma|ne|co|pe|que|su|tra|a)$/iu;
const openingBefore = /[\s([{<“„«»‹›"'‘‚—–\-/:;,¿¡*_]/;

/** The mark at `at` of a paragraph, given the families now open (outermost first); undefined for an apostrophe, an inch and the like. */
export function markAt(
  text: string,
  at: number,
  paragraph: Span,
  open: readonly MarkFamily[],
): Mark | undefined {
  const char = text[at];
  const canOpen = opensAt(text, at, 1, paragraph);
  const has = (family: MarkFamily): boolean => open.includes(family);
  switch (char) {
    case "„":
    case "‟":
      return mark("curly", true, at);
    case "“":
      return mark("curly", !(has("curly") && !canOpen), at);
    case "”":
      return mark("curly", !has("curly") && canOpen, at);
    case '"':
      return straightAt(text, at, 1, paragraph, has("straight"));
    case "«":
      return mark("angle", !(has("angle") && !canOpen), at);
    case "»":
      return mark("angle", !has("angle") && canOpen, at);
    case "‹":
      return mark("singleAngle", !(has("singleAngle") && !canOpen), at);
    case "›":
      return mark("singleAngle", !has("singleAngle") && canOpen, at);
    case "‚":
      return mark("single", true, at);
    case "‘":
    case "’":
      return curlySingleAt(text, at, paragraph, has("single"));
    case "`":
      return text[at + 1] === "`" ? mark("straight", true, at, 2) : undefined;
    case "'":
      return text[at + 1] === "'" && text[at + 2] !== "'"
        ? straightAt(text, at, 2, paragraph, has("straight"))
        : straightSingleAt(text, at, paragraph, has("quote"));
    default:
      return undefined;
  }
}

const mark = (
  family: MarkFamily,
  opens: boolean,
  at: number,
  length = 1,
  isDoubtful = false,
): Mark => ({
  family,
  opens,
  isStraight: family === "straight" || family === "quote",
  isDoubtful,
  continues: family !== "single" && family !== "quote",
  length,
  end: at + length,
});

/** At the start of a word: nothing, a blank or an opening mark before, no blank after. */
function opensAt(text: string, at: number, length: number, paragraph: Span): boolean {
  const after = at + length;
  if (after >= paragraph.end || isSpaceAt(text, after)) return false;
  return at === paragraph.start || openingBefore.test(text[at - 1]!);
}

function straightAt(
  text: string,
  at: number,
  length: number,
  paragraph: Span,
  isOpen: boolean,
): Mark | undefined {
  const isInch = length === 1 && isDigitAt(text, at - 1);
  if (isInch && !isOpen) return undefined;
  if (opensAt(text, at, length, paragraph) && !(isOpen && isClosingBefore(text, at)))
    return mark("straight", true, at, length);
  if (isOpen) return mark("straight", false, at, length);
  // Set loosely, as in `" ciao "`: it opens if something follows.
  const isLoose =
    isSpaceAt(text, at + length) && (at === paragraph.start || isSpaceAt(text, at - 1));
  return isLoose ? mark("straight", true, at, length) : undefined;
}

/** A dash or a comma before a straight mark: it more likely closes, as in `"but—"he`. */
const isClosingBefore = (text: string, at: number): boolean => /[,;:—–\-'’*_/]/.test(text[at - 1]!);

function curlySingleAt(
  text: string,
  at: number,
  paragraph: Span,
  isOpen: boolean,
): Mark | undefined {
  if (text[at] === "‘" && opensAt(text, at, 1, paragraph))
    return elided.test(text.slice(at + 1, at + 13)) ? undefined : mark("single", true, at);
  return isOpen ? closingSingle(text, at, paragraph, "single") : undefined;
}

function straightSingleAt(
  text: string,
  at: number,
  paragraph: Span,
  isOpen: boolean,
): Mark | undefined {
  if (opensAt(text, at, 1, paragraph) && !(isOpen && isClosingBefore(text, at))) {
    const begins = isWordAt(text, at + 1) || /[“"„«¿¡([]/.test(text[at + 1]!);
    return begins && !elided.test(text.slice(at + 1, at + 13))
      ? mark("quote", true, at)
      : undefined;
  }
  return isOpen ? closingSingle(text, at, paragraph, "quote") : undefined;
}

/** A single mark at the end of a word closes; after a plural or a truncated word, with the sentence going on, it is doubtful. */
function closingSingle(
  text: string,
  at: number,
  paragraph: Span,
  family: MarkFamily,
): Mark | undefined {
  if (isWordAt(text, at + 1) && at + 1 < paragraph.end) return undefined;
  if (
    at === paragraph.start ||
    isSpaceAt(text, at - 1) ||
    (isDigitAt(text, at - 1) && /["”]/.test(text[at + 1] ?? ""))
  )
    return undefined;
  const goesOn = at + 1 < paragraph.end && isSpaceAt(text, at + 1) && isLowerAt(text, at + 2);
  const before = text.slice(Math.max(paragraph.start, at - 5), at);
  return mark(family, false, at, 1, goesOn && (/\p{L}s$/u.test(before) || truncated.test(before)));
}
