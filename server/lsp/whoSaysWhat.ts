/** Answers requests for who says what. */
import { countSources } from "../core/features/originCount";
import { answersInDraft, wordsAskedAt } from "../core/features/draftAnswers";
import { renderAnswersFile, renderAnswersPage } from "../core/features/renderAnswers";
import { askLibrary, type AnswersCard } from "../core/features/whoSaysWhat";
import { folderOf } from "./addresses";
import { fromRange, linkFrom, linkInPage } from "./convert";
import type { AnswersItem, AnswersParams } from "./protocol";
import { findDraft, type Folder, type Session } from "./session";

export function answerWhoSaysWhat(session: Session, params: AnswersParams): AnswersItem[] {
  if ("range" in params) return answersAt(session, params);
  if (!("folder" in params)) return answersAnywhere(session, params.question);
  const folder = session.folders.find(({ uri }) => uri === params.folder);
  return folder ? [toItem(session, folder, params.question, params)] : [];
}

/** Of what is selected in any document of a folder, or stands at the caret in a draft. */
function answersAt(
  session: Session,
  { uri, range }: Extract<AnswersParams, { readonly range: unknown }>,
): AnswersItem[] {
  const draft = findDraft(session, uri);
  if (draft) {
    const words = wordsAskedAt(draft.reading, fromRange(draft.text, range));
    return words === undefined ? [] : [toItem(session, draft.folder, words, { uri })];
  }
  const folder = folderOf(uri, session.folders);
  const words = session.documents.get(uri)?.text.getText(range).replace(/\s+/g, " ").trim();
  return folder && words ? [toItem(session, folder, words, {})] : [];
}

/** Of all folders those that can answer, else the first, which tells what was searched. */
function answersAnywhere(session: Session, question: string): AnswersItem[] {
  const { folders } = session;
  const answering = folders.filter(({ library }) => hasAnswer(askLibrary(library, question)));
  return (answering.length > 0 ? answering : folders.slice(0, 1)).map((folder) =>
    toItem(session, folder, question, {}),
  );
}

const hasAnswer = ({ groups, registries, passages }: AnswersCard): boolean =>
  groups.length + registries.length + passages.length > 0;

function toItem(
  session: Session,
  folder: Folder,
  question: string,
  { uri, target }: { readonly uri?: string; readonly target?: string },
): AnswersItem {
  const draft = uri === undefined ? undefined : findDraft(session, uri);
  const card = draft
    ? answersInDraft(draft.reading, question)
    : askLibrary(folder.library, question);
  const whences = card.groups.length > 0 ? card.groups.flatMap(({ rows }) => rows) : card.passages;
  const sources = new Set(whences.map(({ whence }) => whence.split(" ¶")[0]));
  return {
    folder: folder.uri,
    name: question,
    ...(uri !== undefined && { uri }),
    description: countSources(sources.size),
    text:
      target === undefined
        ? renderAnswersPage(card, (place) => linkInPage(place, folder, session))
        : renderAnswersFile([card], (place) => linkFrom(target, place, folder)),
  };
}
