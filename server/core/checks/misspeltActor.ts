/** misspelt-actor: a near miss of a name in the library. */
import type { Actor } from "../library/actor";
import type { ActorBook } from "../library/actorBook";
import { t } from "../localisation";
import { isMisspelling } from "../text/spelling";
import { spansOverlap, type Span } from "../text/span";
import type { Fix } from "./finding";
import type { Rule, RuleFinding, Subject } from "./rule";

/** Nearest names offered for one misspelling. */
const mostNames = 3;

export const misspeltActor: Rule = {
  code: "misspelt-actor",
  severity: "information",
  check: (subject) =>
    subject.prose.kind === "footnote"
      ? []
      : unknownNames(subject).flatMap((name) => checkName(name, subject)),
};

/** Names of the prose that nobody in the library bears and that stand in no quotation. */
function unknownNames({
  names,
  mentions,
  prose,
  library,
}: Subject): { span: Span; text: string }[] {
  return names
    .filter((name) => !mentions.some((mention) => spansOverlap(mention, name)))
    .filter((name) => !prose.quotations.some((quotation) => spansOverlap(quotation.span, name)))
    .filter(({ text }) => library.index.findPhrase(text).size === 0)
    .map(({ start, end, text }) => ({ span: { start, end }, text }));
}

function checkName({ span, text }: { span: Span; text: string }, subject: Subject): RuleFinding[] {
  const near = nearNames(text, subject.library.actors);
  const [nearest] = near;
  if (nearest === undefined) return [];
  const block = subject.toBlock(span);
  return [
    {
      span: block,
      message: t("“{name}” is spelt “{nearest}” in your library.", { name: text, nearest }),
      evidence: [],
      fixes: near.map((name): Fix => ({
        title: t("Write “{name}”", { name }),
        edits: [{ ...block, newText: name }],
        ...(near.length === 1 && { preferred: true as const }),
      })),
    },
  ];
}

function nearNames(text: string, book: ActorBook): string[] {
  const buckets = namesByShape(book);
  const near = new Set<string>();
  for (const length of [0, -1, 1, -2, 2])
    for (const name of buckets.get(shapeOf(text, text.length + length)) ?? [])
      if (isMisspelling(text, name)) near.add(name);
  return [...near].slice(0, mostNames);
}

const shapes = new WeakMap<ActorBook, ReadonlyMap<string, readonly string[]>>();

/** Names of a book by first letter and length, so that a name is compared with a few only. */
function namesByShape(book: ActorBook): ReadonlyMap<string, readonly string[]> {
  let buckets = shapes.get(book) as Map<string, string[]> | undefined;
  if (!buckets) {
    buckets = new Map();
    for (const actor of book.actors.values())
      for (const name of namesOf(actor)) {
        const shape = shapeOf(name, name.length);
        buckets.set(shape, [...(buckets.get(shape) ?? []), name]);
      }
    shapes.set(book, buckets);
  }
  return buckets;
}

const shapeOf = (name: string, length: number): string =>
  `${name.charAt(0).toLowerCase()}${length}`;

const namesOf = (actor: Actor): string[] => [actor.name, ...actor.aliases.map(({ name }) => name)];
