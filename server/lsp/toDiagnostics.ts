/** Findings as the protocol's diagnostics; the same objects for all the keys that leave a paragraph and its line as they are. */
import type { Diagnostic, DiagnosticRelatedInformation, Position } from "vscode-languageserver";
import type { Finding, PlacedFindings } from "../core";
import { placeOfPassage } from "../core/features/place";
import { shiftSpan } from "../core/text/span";
import { toUri } from "./addresses";
import { toRange, toRangeOfSpan } from "./convert";
import type { Folder, OpenDraft } from "./session";
import { severities } from "./severities";

/** Where a rule is explained. */
const rulePage = (code: string): string =>
  `https://github.com/whence-writing/whence/blob/main/docs/rules/${code}.md`;

interface Shown {
  /** Where the block began. */
  readonly at: Position;
  readonly diagnostics: readonly Diagnostic[];
}

const shown = new WeakMap<PlacedFindings["found"], Shown>();

/** Diagnostics of a block's findings. */
export function toDiagnostics(
  { start, found }: PlacedFindings,
  draft: OpenDraft,
): readonly Diagnostic[] {
  const at = draft.text.positionAt(start);
  const before = shown.get(found);
  if (before?.at.line === at.line && before.at.character === at.character)
    return before.diagnostics;
  const diagnostics = found.map((finding) => toDiagnostic(finding, draft, start));
  shown.set(found, { at, diagnostics });
  return diagnostics;
}

/** Of a finding whose span is in what begins at `start` of the draft. */
export const toDiagnostic = (
  { code, severity, span, message, evidence }: Finding,
  { text, folder }: OpenDraft,
  start = 0,
): Diagnostic => ({
  range: toRange(text, shiftSpan(span, start)),
  severity: severities[severity],
  code,
  codeDescription: { href: rulePage(code) },
  source: "whence",
  message,
  relatedInformation: relatedTo(evidence, folder),
});

const related = new WeakMap<Finding["evidence"], DiagnosticRelatedInformation[]>();

/** The passages, written once for all the keys that leave their finding as it is. */
function relatedTo(evidence: Finding["evidence"], folder: Folder): DiagnosticRelatedInformation[] {
  let told = related.get(evidence);
  if (!told) {
    told = evidence.flatMap(({ passage, reason }) => {
      const place = placeOfPassage(passage);
      const range = place && toRangeOfSpan(place, folder);
      if (!range) return [];
      const message = `${passage.source.key} ¶${passage.paragraph} (${reason}): ${oneLine(passage)}`;
      return [{ location: { uri: toUri(place.path, folder), range }, message }];
    });
    related.set(evidence, told);
  }
  return told;
}

const oneLine = ({ source, start, end }: Finding["evidence"][number]["passage"]): string =>
  (source.text?.plain.slice(start, end) ?? "").replace(/\s+/g, " ");
