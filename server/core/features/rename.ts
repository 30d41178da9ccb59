/** Rename: another name for an actor, in the writer's list and the drafts. What sources and quotations say stays theirs. */
import { namesOfActor } from "../library/actors/findActorNames";
import type { Edit } from "../checks/finding";
import { isQuotedSpeech } from "../draft/claims";
import type { DraftReading } from "../draft/readDraft";
import type { Actor } from "../library/actors/actor";
import type { Library } from "../library/library";
import { nameKey, surnameOf } from "../library/actors/names";
import { t } from "../localisation";
import { sliceOf, spanContains, type Span } from "../text/span";
import { targetAt, targetsOf, type MentionTarget } from "./target";

export interface Renaming {
  /** The words to be changed where the writer is. */
  readonly span: Span;
  readonly actor: Actor;
  /** The full name that gives way; of a surname, that of its bearer. */
  readonly name: string;
}

/** What may be renamed at `offset` of a draft; undefined for a name of several actors, and where none stands. */
export function renamingAt(reading: DraftReading, offset: number): Renaming | undefined {
  const target = targetAt(reading, offset);
  if (target?.kind !== "mention") return undefined;
  const { span, mention } = target;
  const [actor, ...others] = mention.candidates;
  if (!actor || others.length > 0) return undefined;
  const name = mention.isSurname ? actor.name : sliceOf(reading.draft.text, span);
  return { span, actor, name: spellingIn(actor, name) };
}

/** As the actor has it: a draft may part it over two lines. */
const spellingIn = (actor: Actor, shown: string): string =>
  namesOfActor(actor).find((each) => nameKey(each) === nameKey(shown)) ??
  shown.replace(/\s+/g, " ");

/** Why the writer should look before a name is changed. */
export type Doubt = "quotation" | "surname";

export interface RenamingEdit extends Edit {
  readonly doubt?: Doubt;
}

/** Edits of a draft, in order. A name broken by markup is left alone. */
export function renameInDraft(
  reading: DraftReading,
  actor: Actor,
  name: string,
  newName: string,
): RenamingEdit[] {
  const { text } = reading.draft;
  const key = nameKey(name);
  const surname = actor.kind === "person" && key === nameKey(actor.name) && surnameOf(newName);
  return targetsOf(reading).flatMap((target): RenamingEdit[] => {
    if (target.kind !== "mention" || !isOnly(target, actor)) return [];
    const { mention, span, content } = target;
    const shown = sliceOf(text, span);
    if (hasMarkup(shown, sliceOf(content.prose.plain, mention))) return [];
    const { isSurname } = mention;
    if (!isSurname && nameKey(shown) !== key) return [];
    const newText = isSurname ? surname : newName;
    if (!newText || newText === shown) return [];
    const doubt = isQuoted(target) ? "quotation" : isSurname ? "surname" : undefined;
    return [{ ...span, newText, ...(doubt && { doubt }) }];
  });
}

const isOnly = ({ mention: { candidates } }: MentionTarget, { id }: Actor): boolean =>
  candidates.length === 1 && candidates[0]!.id === id;

const hasMarkup = (shown: string, plain: string): boolean =>
  /[*_`[\]<>~\\]/.test(shown) && shown !== plain;

/** Within words that are somebody's; a name alone in quotation marks is the writer's. */
const isQuoted = ({ content: { prose }, mention }: MentionTarget): boolean =>
  prose.quotations.some(
    (quotation) =>
      spanContains(quotation.content, mention) && isQuotedSpeech(prose.plain, quotation),
  );

/** Why a name cannot be given, in a person's words; undefined where it can. */
export function refusalOf({ actors }: Library, actor: Actor, newName: string): string | undefined {
  if (nameKey(newName) === "") return t("A name needs letters or figures.");
  const other = actors
    .named(newName)
    .find(({ id, listedAt }) => id !== actor.id && listedAt !== undefined);
  if (!other) return undefined;
  return t(
    "“{name}” is a name of {actor} already. If they are one, say so: Same actor, or Merge.",
    {
      name: newName,
      actor: other.name,
    },
  );
}
