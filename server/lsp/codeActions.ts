/** Code actions: the fixes of findings as quick fixes, suppression with a reason, and listing a name. */
import {
  CodeActionKind,
  type CodeAction,
  type CodeActionParams,
  type Diagnostic,
  type TextDocumentEdit,
  type WorkspaceEdit,
} from "vscode-languageserver";
import { TextDocument } from "vscode-languageserver-textdocument";
import { t, type Finding, type Path } from "../core";
import { findingsAt, fixesOf, unlistedNameAt } from "../core/features/fixes";
import { listActor } from "../core/features/actorList/listActor";
import { toUri } from "./addresses";
import { fromRange, toRange, toTextEdit } from "./convert";
import type { Folder, OpenDraft, Session } from "./session";
import { checkedDraft, findDraft } from "./session";
import { toDiagnostic } from "./diagnostics";

const ignoreCommand = "whence.ignore";

export async function answerCodeActions(
  session: Session,
  { textDocument: { uri }, range, context }: CodeActionParams,
): Promise<CodeAction[]> {
  const draft = findDraft(session, uri);
  if (!draft || draft.folder.progress.isPartial) return [];
  const wanted = (kind: string): boolean =>
    !context.only || context.only.some((only) => kind === only || kind.startsWith(`${only}.`));
  const span = fromRange(draft.text, range);
  const findings = findingsAt(checkedDraft(draft).findings, span);
  const actions: CodeAction[] = [];
  if (wanted(CodeActionKind.QuickFix))
    actions.push(...fixActions(findings, draft), ...ignoreActions(session, findings, draft));
  if (wanted(CodeActionKind.RefactorRewrite)) {
    const name = unlistedNameAt(draft.reading, span.start);
    if (name !== undefined) actions.push(...(await listActions(session, draft.folder, name)));
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

async function listActions(session: Session, folder: Folder, name: string): Promise<CodeAction[]> {
  const path = actorsPath(folder);
  if (path === undefined) return [];
  const uri = toUri(path, folder);
  const isNew = !folder.library.documents.has(path);
  if (isNew && !session.abilities.createFiles) return [];
  const text = isNew ? "" : await textOf(session, folder, path);
  const edit = text === undefined ? undefined : listActor(text, name);
  if (text === undefined || !edit) return [];
  const document = TextDocument.create(uri, "yaml", 0, text);
  const changes = editOf(uri, null, [{ range: toRange(document, edit), newText: edit.newText }]);
  return [
    {
      title: t("Add “{name}” to {file}", { name, file: path.slice(path.lastIndexOf("/") + 1) }),
      kind: CodeActionKind.RefactorRewrite,
      edit: isNew
        ? {
            documentChanges: [
              { kind: "create", uri, options: { ignoreIfExists: true } },
              ...(changes.documentChanges ?? []),
            ],
          }
        : changes,
    },
  ];
}

/** The library's list of actors; where there is none, the place for one: in the first glob's folder. */
function actorsPath(folder: Folder): Path | undefined {
  const [list] = folder.library.stored.catalogue.lists;
  if (list) return list.path;
  const [first] = folder.library.sourcesByPath.keys();
  const glob = folder.configuration.library.find((each) => {
    const base = `${folder.path}/${fixedPart(each)}`;
    return first?.startsWith(base);
  });
  return glob === undefined ? undefined : `${folder.path}/${fixedPart(glob)}actors.yaml`;
}

/** The folders of a glob before its first wildcard, with a final slash. */
const fixedPart = (glob: string): string => /^(?:[^*?{[\]!()/]+\/)*/.exec(glob)?.[0] ?? "";

/** As open in the editor, else as on disk. */
async function textOf(session: Session, folder: Folder, path: Path): Promise<string | undefined> {
  const open = session.documents.get(toUri(path, folder));
  if (open) return open.text.getText();
  const [file] = await session.host.readFiles(folder, [path]);
  return file?.text;
}

function editOf(
  uri: string,
  version: number | null,
  edits: TextDocumentEdit["edits"],
): WorkspaceEdit {
  return { documentChanges: [{ textDocument: { uri, version }, edits }] };
}
