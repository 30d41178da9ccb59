/** Converts between the core's spans and places and the protocol's ranges and locations. */
import { URI } from "vscode-uri";
import {
  type Location,
  type MarkupContent,
  type Range,
  type TextEdit,
} from "vscode-languageserver";
import type { TextDocument } from "vscode-languageserver-textdocument";
import type { Path, Span } from "../core";
import { pathFrom } from "../core/documents/paths";
import type { Edit } from "../core/checks/finding";
import type { Card } from "../core/features/hover";
import type { Place } from "../core/features/place";
import { renderCards } from "../core/features/renderCard";
import { toPath, toUri } from "./addresses";
import { describeRest } from "./describeProgress";
import { describeFurther } from "./cardLinks";
import { linesOf, toRangeIn } from "./lineStarts";
import type { Folder, OpenDraft, Session } from "./session";

export const toRange = (text: TextDocument, span: Span): Range => ({
  start: text.positionAt(span.start),
  end: text.positionAt(span.end),
});

export const fromRange = (text: TextDocument, range: Range): Span => ({
  start: text.offsetAt(range.start),
  end: text.offsetAt(range.end),
});

export const toTextEdit = (text: TextDocument, { newText, ...span }: Edit): TextEdit => ({
  range: toRange(text, span),
  newText,
});

/** The range of a place in a file of the folder's library; undefined for a file that is not there. */
export function toRangeOfSpan({ path, span }: Place, folder: Folder): Range | undefined {
  const lines = linesOf(folder, path);
  return lines && toRangeIn(lines, span);
}

/** A place of the library, or of one of `drafts`. */
export function toLocation(
  place: Place,
  folder: Folder,
  drafts: readonly OpenDraft[] = [],
): Location[] {
  const draft = drafts.find(({ reading }) => reading.path === place.path);
  if (draft) return [{ uri: draft.document.uri, range: toRange(draft.text, place.span) }];
  const range = toRangeOfSpan(place, folder);
  return range ? [{ uri: toUri(place.path, folder), range }] : [];
}

/** Cards as Markdown whose links open the source with the passage selected; `draft` is the URI of the draft they are shown in. */
export const toMarkup = (
  cards: readonly Card[],
  folder: Folder,
  session: Session,
  draft?: string,
): MarkupContent => {
  const text = renderCards(cards, (place) => linkTo(place, folder, session));
  const further = describeFurther(cards, folder, session, draft);
  const parts = [text, further, describeRest(folder.progress)];
  return { kind: "markdown", value: parts.filter((part) => part !== undefined).join("\n\n") };
};

/** The address of a place: of its file, or of a command that opens it. */
function linkTo(place: Place, folder: Folder, session: Session): string | undefined {
  const range = toRangeOfSpan(place, folder);
  if (!range) return undefined;
  const uri = toUri(place.path, folder);
  // Editors open links to files by themselves; those to other file systems only by a command.
  if (URI.parse(uri).scheme === "file") return `${uri}#${toFragment(range)}`;
  if (!session.options.commands?.includes(openPassageCommand)) return undefined;
  return `command:${openPassageCommand}?${encodeURIComponent(JSON.stringify([uri, range]))}`;
}

/** For a file at `target`: a link that holds wherever the folder is moved to, where file and place lie in it both. */
export function linkFrom(target: string, place: Place, folder: Folder): string | undefined {
  const range = toRangeOfSpan(place, folder);
  return range && `${relativeAddress(toPath(target), place.path)}#L${range.start.line + 1}`;
}

/** For a page shown as a preview, which opens neither `file:` nor commands: the path from the root of the first folder, which is where previews of documents without a file begin. */
export function linkInPage(place: Place, folder: Folder, session: Session): string | undefined {
  const range = toRangeOfSpan(place, folder);
  const [first = folder] = session.folders;
  return range && `/${relativeAddress(`${first.path}/page`, place.path)}#${toFragment(range)}`;
}

const relativeAddress = (from: Path, to: Path): string =>
  encodeURI(pathFrom(from, to)).replace(/[?#()]/g, (sign) => `%${sign.charCodeAt(0).toString(16)}`);

const openPassageCommand = "whence.openPassage";

const toFragment = ({ start, end }: Range): string =>
  `L${start.line + 1},${start.character + 1}-L${end.line + 1},${end.character + 1}`;
