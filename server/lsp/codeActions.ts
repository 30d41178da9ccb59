/** Code actions: the fixes of findings as quick fixes, suppression with a reason, and what can be done with a name. */
import {
  CodeActionKind,
  type CodeAction,
  type CodeActionParams,
  type Diagnostic,
  type TextDocumentEdit,
  type WorkspaceEdit,
} from "vscode-languageserver";
import { t, type Finding } from "../core";
import { findingsAt, fixesOf, unlistedNameAt } from "../core/features/fixes";
import { fromRange, toTextEdit } from "./convert";
import { listingActions, nameActions } from "./nameActions";
import type { OpenDraft, Session } from "./session";
import { checkedDraft, findDraft } from "./session";
import { markActions } from "./checkMarks";
import { toDiagnostic } from "./toDiagnostics";

const ignoreCommand = "whence.ignore";

export async function answerCodeActions(
  session: Session,
  { textDocument: { uri }, range, context }: CodeActionParams,
): Promise<CodeAction[]> {
  const wanted = (kind: string): boolean =>
    !context.only || context.only.some((only) => kind === only || kind.startsWith(`${only}.`));
  const draft = findDraft(session, uri);
  if (!draft)
    return wanted(CodeActionKind.RefactorRewrite) ? nameActions(session, uri, range.start) : [];
  if (draft.folder.progress.isPartial) return [];
  const span = fromRange(draft.text, range);
  const findings = findingsAt(checkedDraft(draft).findings, span);
  const actions: CodeAction[] = [];
  if (wanted(CodeActionKind.QuickFix))
    actions.push(...fixActions(findings, draft), ...ignoreActions(session, findings, draft));
  if (wanted(CodeActionKind.RefactorRewrite)) {
    const name = unlistedNameAt(draft.reading, span.start);
    if (name !== undefined) actions.push(...(await listingActions(session, draft.folder, name)));
    actions.push(...(await nameActions(session, uri, range.start)));
    actions.push(...(await markActions(session, draft, span)));
  }
  return actions;
}

const fixActions = (findings: readonly Finding[], draft: OpenDraft): CodeAction[] =>
  fixesOf(findings).map(({ finding, fix }) => ({
    title: fix.title,
    kind: CodeActionKind.QuickFix,
    diagnostics: diagnosticsOf(finding, draft),
    ...(fix.preferred && { isPreferred: true }),
    edit: editOf(
      draft.document.uri,
      draft.text.version,
      fix.edits.map((edit) => toTextEdit(draft.text, edit)),
    ),
  }));

/** Only a client that can ask for the reason is offered this. */
function ignoreActions(
  session: Session,
  findings: readonly Finding[],
  draft: OpenDraft,
): CodeAction[] {
  if (!session.options.commands?.includes(ignoreCommand)) return [];
  return findings.map((finding) => {
    const title = t("Ignore here, with a reason…");
    const { line } = draft.text.positionAt(finding.span.start);
    return {
      title,
      kind: CodeActionKind.QuickFix,
      diagnostics: diagnosticsOf(finding, draft),
      command: {
        title,
        command: ignoreCommand,
        arguments: [draft.document.uri, line, finding.code],
      },
    };
  });
}

const diagnosticsOf = (finding: Finding, draft: OpenDraft): Diagnostic[] => [
  toDiagnostic(finding, draft),
];

function editOf(
  uri: string,
  version: number | null,
  edits: TextDocumentEdit["edits"],
): WorkspaceEdit {
  return { documentChanges: [{ textDocument: { uri, version }, edits }] };
}
