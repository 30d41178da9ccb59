/** German statements whose verb stands in two parts: "hat am Montag angekündigt", "wird von X kritisiert". */
import type { StatementVerb } from "../languages/cues";
import { build } from "./buildStatement";
import { contentAfter } from "./complements";
import type { Found } from "./found";
import { foldedAt, type Reading } from "./reading";
import { subjectAfter, subjectBefore } from "./subjects";
import type { VerbGroup } from "./verbGroup";

/** Most words between an auxiliary and its participle. */
const longestBracket = 16;
const active = new Set(["hat", "haben", "hatte", "hatten", "habe"]);
const passive = new Set(["wird", "werden", "wurde", "wurden"]);

/** The statement of a participle that closes the clause which an auxiliary opened. */
export function bracketStatement(
  reading: Reading,
  group: VerbGroup,
  verb: StatementVerb,
): Found | undefined {
  const { words, lexicon } = reading;
  for (let at = group.from; at >= 0 && group.head - at < longestBracket; at -= 1) {
    const { folded, isWord, isQuoted } = words[at]!;
    if (!isWord && folded !== "." && !isQuoted && folded !== '"') return undefined;
    if (active.has(folded)) return perfect(reading, at, group, verb);
    if (!passive.has(folded)) continue;
    const by = words.findIndex((word, index) => index > at && lexicon.grammar.by.has(word.folded));
    const source = by > 0 && by < group.head ? subjectAfter(reading, by + 1) : undefined;
    if (!source || source.kind === "other") return undefined;
    const content = contentAfter(reading, group.to, words.length);
    return { ...build(group, verb, source, [content]), cue: cueOf(at, group) };
  }
  return undefined;
}

function perfect(
  reading: Reading,
  auxiliary: number,
  group: VerbGroup,
  verb: StatementVerb,
): Found | undefined {
  const { words } = reading;
  const subject = subjectBefore(reading, auxiliary) ?? subjectAfter(reading, auxiliary + 1);
  if (!subject) return undefined;
  const isClause = foldedAt(reading, group.to) === ",";
  if (verb.frame !== "speech" && !isClause) return undefined;
  if (subject.kind === "other" && !words[subject.to - 1]!.isCapital) return undefined;
  const between = group.head - auxiliary > 1 ? { from: auxiliary + 1, to: group.head } : undefined;
  const content = isClause ? contentAfter(reading, group.to + 1, words.length) : between;
  return content && { ...build(group, verb, subject, [content]), cue: cueOf(auxiliary, group) };
}

const cueOf = (auxiliary: number, { head, to }: VerbGroup): Found["cue"] =>
  auxiliary + 1 >= head
    ? [{ from: auxiliary, to }]
    : [
        { from: auxiliary, to: auxiliary + 1 },
        { from: head, to },
      ];
