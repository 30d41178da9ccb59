/** What should be known of an `actors.yaml` while it is edited: mistakes, names borne twice, actors that no source mentions. */
import type { ActorsDocument, Path } from "../../documents/document";
import { parseDocument } from "../../documents/parseDocument";
import type { Library } from "../../library/library";
import { problemsOfLists } from "../../library/actors/listProblems";
import { nameKey, surnameOf } from "../../library/actors/names";
import { t } from "../../localisation";
import type { Span } from "../../text/span";
import { namesIn, type ListedName } from "./listTarget";
import { readBrokenList } from "./listText";

export interface ListFinding {
  readonly severity: "error" | "warning" | "information";
  readonly span: Span;
  readonly message: string;
}

/** Findings of the text at `path`, in order; `isWhole` tells whether all sources are in the library. */
export function checkList(
  library: Library,
  path: Path,
  text: string,
  isWhole: boolean,
): ListFinding[] {
  const document = parseDocument(path, text);
  if (document.kind !== "actors") return [];
  const own = document.problems.map(({ severity, message, span }) => ({
    severity,
    message,
    span: span ?? { start: 0, end: 0 },
  }));
  const names = namesOf(text);
  const found = [
    ...own,
    ...sharedNames(library, document, names),
    ...repeatedNames(names),
    ...(isWhole ? unmentioned(library, document) : []),
  ];
  return found.sort((a, b) => a.span.start - b.span.start);
}

function namesOf(text: string): ListedName[] {
  const list = readBrokenList(text);
  return list ? namesIn(list) : [];
}

/** What the lists of the library say taken together, with this text for its own file. */
function sharedNames(
  { stored }: Library,
  document: ActorsDocument,
  names: readonly ListedName[],
): ListFinding[] {
  const { lists } = stored.catalogue;
  const isNew = lists.every(({ path }) => path !== document.path);
  const all = lists.map((list) => (list.path === document.path ? document : list));
  return problemsOfLists(isNew ? [...all, document] : all)
    .filter(({ path }) => path === document.path)
    .map(({ severity, message, span }) => ({
      severity,
      message,
      span: placeOfShared(message, span!, names),
    }));
}

/** The alias that is shared, where it is none of the entry's name. */
function placeOfShared(message: string, span: Span, names: readonly ListedName[]): Span {
  const at = names.findIndex(
    (each) => each.part === "name" && each.span.start <= span.start && span.end <= each.span.end,
  );
  const entry = names[at];
  const own = names.slice(at).filter((each) => each.actor === entry?.actor);
  return (
    own.find(({ name, part }) => part === "alias" && message.startsWith(`“${name}”`))?.span ?? span
  );
}

/** Aliases that say again what stands before; one that repeats another letter by letter is told already. */
function repeatedNames(names: readonly ListedName[]): ListFinding[] {
  const seen = new Map<string, string[]>();
  return names.flatMap(({ name, actor, part, span }): ListFinding[] => {
    if (part === "apart") return [];
    if (part === "name") seen.set(actor, []);
    const before = seen.get(actor) ?? [];
    const same = before.find((each) => asWritten(each) === asWritten(name));
    before.push(name);
    if (same === undefined || (same === name && before[0] !== name)) return [];
    return [
      {
        severity: "warning",
        span,
        message: t("“{alias}” is “{name}” again.", { alias: name, name: same }),
      },
    ];
  });
}

/** Letters decide: “ISIS” and “Isis” are two names to look for. */
const asWritten = (name: string): string => name.normalize("NFC").replace(/\s+/g, " ").trim();

/** Actors none of whose names any source has; a surname is enough to be silent. */
function unmentioned({ index, sources }: Library, { actors }: ActorsDocument): ListFinding[] {
  if (sources.size === 0) return [];
  const isUsed = (name: string): boolean => {
    const key = nameKey(name);
    return key === "" || index.hasPhrase(key);
  };
  return actors
    .filter(({ name, kind, aliases }) => {
      const surname = kind === "person" || kind === "unknown" ? surnameOf(name) : undefined;
      return ![name, ...aliases, ...(surname === undefined ? [] : [surname])].some(isUsed);
    })
    .map(({ name, span }) => ({
      severity: "information",
      span,
      message: t("No source mentions {name}.", { name }),
    }));
}
