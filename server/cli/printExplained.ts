/** Prints the attributions of a text with the words that made the model find them. */
import { t } from "../core/localisation";
import type { AnalyzedAttribution, Because, Pair } from "./analyzedText";

/** Each attribution as a block: its sentence's parts, how sure it is, and why each part is where it is. */
export function printExplained(text: string, attributions: readonly AnalyzedAttribution[]): string {
  return attributions.map((each) => `${printOne(text, each)}\n`).join("\n");
}

function printOne(text: string, attribution: AnalyzedAttribution): string {
  const { kind, source, cue, content, confidence, because } = attribution;
  const parts = [source, cue, content].map((pairs) => wordsOf(text, pairs)).join(" | ");
  const sure = confidence === undefined ? "" : ` (${confidence})`;
  return [
    `${kind} | ${parts}${sure}`,
    ...(because ? printReasons(text, because) : [t("found by a rule")].map(indent)),
  ].join("\n");
}

function printReasons(text: string, { cue, source, content }: Because): string[] {
  const wordy = (reasons: Because["cue"]): string =>
    reasons.map(({ word, weight }) => `“${wordsOf(text, [word])}” ${signed(weight)}`).join(", ");
  return [
    ...(cue.length > 0 ? [t("cue, by {words}", { words: wordy(cue) })] : []),
    ...(source.length > 0 ? [t("source, by {words}", { words: wordy(source) })] : []),
    ...(content.length > 0 ? [t("content, by {words}", { words: wordy(content) })] : []),
  ].map(indent);
}

const indent = (line: string): string => `    ${line}`;

const signed = (weight: number): string => (weight > 0 ? `+${weight}` : `−${-weight}`);

const wordsOf = (text: string, pairs: readonly Pair[]): string =>
  pairs.map(([start, end]) => text.slice(start, end).replace(/\s+/g, " ")).join(" … ");
