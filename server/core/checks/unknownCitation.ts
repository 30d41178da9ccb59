/** unknown-citation: a key, path or footnote that leads nowhere. */
import { t } from "../localisation";
import { nearestKeys } from "../library/sources/nearestKeys";
import type { Citation } from "../draft/citation";
import type { Fix } from "./finding";
import type { Rule, RuleFinding, Subject } from "./rule";

export const unknownCitation: Rule = {
  code: "unknown-citation",
  severity: "error",
  check: (subject) =>
    subject.citations
      .filter(({ resolution }) => resolution.kind === "unknown")
      .flatMap(({ citation }) => report(citation, subject)),
};

function report(citation: Citation, { library }: Subject): RuleFinding[] {
  if (citation.kind === "footnote")
    return [
      finding(
        citation,
        t("The footnote {label} is not defined in this draft.", { label: citation.target }),
        [],
      ),
    ];
  // Without a library every key would be unknown; in running text, `@name` may as well be a handle.
  if (library.sources.size === 0) return [];
  const near = nearestKeys(library, citation.target);
  if (citation.narrative && near.length === 0) return [];
  return [
    finding(
      citation,
      message(citation, near),
      near.map((key, index) => fix(citation, key, index === 0 && near.length === 1)),
    ),
  ];
}

const finding = (citation: Citation, text: string, fixes: Fix[]): RuleFinding => ({
  span: citation.targetSpan,
  message: text,
  evidence: [],
  fixes,
});

function message(citation: Citation, near: readonly string[]): string {
  const [nearest] = near;
  return nearest === undefined
    ? t("No source has the key {key}.", { key: citation.target })
    : t("No source has the key {key}. Did you mean {nearest}?", { key: citation.target, nearest });
}

function fix(citation: Citation, key: string, preferred: boolean): Fix {
  const newText = writeKey(key);
  return {
    title: t("Cite {citation}", { citation: newText }),
    edits: [{ ...citation.targetSpan, newText }],
    ...(preferred && { preferred }),
  };
}

/** A key as pandoc reads it: in braces where it holds more than pandoc allows in a bare key. */
export const writeKey = (key: string): string =>
  /^[\p{L}\p{N}_](?:[\p{L}\p{N}_]|[:.#$%&\-+?<>~/](?=[\p{L}\p{N}_]))*$/u.test(key)
    ? `@${key}`
    : `@{${key}}`;
