/** altered-quote: quoted words that differ from the source's. */
import { t } from "../localisation";
import type { Span } from "../text/span";
import type { WordChange } from "../text/wordDiff";
import type { Fix } from "./finding";
import { checkedQuotations, type CheckedQuotation } from "./quotedWords";
import type { Rule, RuleFinding, Subject } from "./rule";

export const alteredQuote: Rule = {
  code: "altered-quote",
  severity: "error",
  check: (subject) =>
    checkedQuotations(subject)
      .filter(({ found }) => found?.match.grade === "altered")
      .map((quotation) => report(quotation, subject)),
};

/** A change with its place in the quotation: where the words stand that are not the source's, or a gap where words are missing. */
interface Replacement {
  readonly span: Span;
  readonly quoted: string;
  readonly original: string;
}

function report(checked: CheckedQuotation, subject: Subject): RuleFinding {
  const { passage, match } = checked.found!;
  const replacements = placeChanges(checked.words, match.changes, checked.quotation.content.start);
  const first = replacements[0];
  const last = replacements.at(-1);
  const span =
    first && last ? { start: first.span.start, end: last.span.end } : checked.quotation.content;
  return {
    span: subject.toBlock(span.end > span.start ? span : checked.quotation.content),
    message: message(passage.source.key, replacements),
    evidence: [{ passage, reason: t("the words nearest to the quotation") }],
    fixes: replacements.length > 0 ? [restore(replacements, subject)] : [],
  };
}

function message(key: string, replacements: readonly Replacement[]): string {
  const differences = replacements.slice(0, 3).map(({ quoted, original }) => {
    if (!original) return t("“{quoted}” is not there", { quoted });
    if (!quoted) return t("“{original}” is missing", { original });
    return t("“{quoted}” is “{original}” there", { quoted, original });
  });
  if (replacements.length > 3) differences.push(t("and more"));
  return t("The quotation differs from {key}: {differences}.", {
    key,
    differences: differences.join(", "),
  });
}

function restore(replacements: readonly Replacement[], subject: Subject): Fix {
  const originals = replacements.map(({ original }) => original).filter(Boolean);
  return {
    title:
      originals.length > 0
        ? t("Write “{words}” as in the source", { words: originals.join(" … ") })
        : t("Leave out “{words}”, as in the source", {
            words: replacements.map(({ quoted }) => quoted).join(" … "),
          }),
    edits: replacements.map(({ span, original }) => ({
      ...subject.toBlock(span),
      newText: original,
    })),
    preferred: true,
  };
}

/** Walks the quotation along the changes; neighbouring removals and additions are one replacement. A change that cannot be placed is left out. */
function placeChanges(
  words: string,
  changes: readonly WordChange[],
  offset: number,
): Replacement[] {
  const replacements: Replacement[] = [];
  let at = 0;
  let pending: { start: number; end: number; quoted: string; original: string } | undefined;
  const flush = (): void => {
    if (pending && pending.quoted.trim() !== pending.original.trim())
      replacements.push(trimmed(pending, words, offset));
    pending = undefined;
  };
  for (const { kind, text } of changes) {
    const core = text.trim();
    if (kind === "removed") {
      pending ??= { start: at, end: at, quoted: "", original: "" };
      pending.original += text;
      continue;
    }
    const found = words.indexOf(core, at);
    if (kind === "same") flush();
    if (found < 0) continue;
    if (kind === "added") {
      pending ??= { start: found, end: found, quoted: "", original: "" };
      if (pending.quoted === "") pending.start = found;
      pending.quoted += text;
      pending.end = found + core.length;
    }
    at = found + core.length;
  }
  flush();
  return replacements;
}

/** A change as walked: `[start, end)` of the quotation's words, with its words and the source's. */
interface Change {
  readonly start: number;
  readonly end: number;
  readonly quoted: string;
  readonly original: string;
}

/** Without blanks and stops at the edges, which are the writer's; words put back into a gap bring the blank before them. */
function trimmed(change: Change, words: string, offset: number): Replacement {
  const { start } = change;
  const quoted = withoutStop(change.quoted);
  const original = withoutStop(change.original);
  const needsBlank = quoted === "" && start > 0 && !/\s/.test(words[start - 1]!);
  const isCut = original === "" && /\s/.test(words[start - 1] ?? "");
  return {
    span: {
      start: offset + start - (isCut ? 1 : 0),
      end: offset + change.end - (change.quoted.trim().length - quoted.length),
    },
    quoted,
    original: (needsBlank ? " " : "") + original,
  };
}

const withoutStop = (words: string): string => words.trim().replace(/(?<=\S)[,.;:!?…]+$/u, "");
