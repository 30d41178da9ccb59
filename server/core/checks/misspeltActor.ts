/** misspelt-actor: a near miss of a name in the library. */
import { t } from "../localisation";
import { spansOverlap, type Span } from "../text/span";
import { createMemory } from "./askedOnce";
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
    .filter(({ text }) => !library.index.hasPhrase(text))
    .map(({ start, end, text }) => ({ span: { start, end }, text }));
}

const rememberNear = createMemory<readonly string[]>();

function checkName({ span, text }: { span: Span; text: string }, subject: Subject): RuleFinding[] {
  const { library } = subject;
  const near = rememberNear(library, text, () => library.actors.nearNames(text, mostNames));
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
