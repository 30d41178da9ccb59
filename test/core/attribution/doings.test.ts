/** Who does what a verb tells, and to whom. */
import { describe, expect, test } from "vitest";
import { readClauses } from "../../../server/core/attribution/phrases/clauses";
import { findNames } from "../../../server/core/attribution/names/findNames";
import type { LanguageCode } from "../../../server/core/languages";
import { sliceOf, type Span } from "../../../server/core/text/span";

/** "agent > patient" of the verb that a text has in brackets, "-" for none; "nothing" where it is no verb. */
function doingOf(language: LanguageCode, marked: string): string {
  const text = marked.replace(/[[\]]/g, "");
  const sentence = { start: 0, end: text.length };
  const paragraph = { ...sentence, language, sentences: [sentence] };
  const [read] = readClauses(text, paragraph, findNames(text, paragraph));
  const doing = read!.doingAt(marked.indexOf("["));
  const show = (span: Span | undefined): string => (span ? sliceOf(text, span) : "-");
  return doing ? `${show(doing.agent)} > ${show(doing.patient)}` : "nothing";
}

describe("who does it > to what", () => {
  test.each([
    ["en", "The tug [rammed] the ferry.", "The tug > the ferry"],
    ["en", "The ferry was [rammed] by the tug.", "the tug > The ferry"],
    ["en", "The talks on pay were [broken] off by the union.", "the union > The talks on pay"],
    ["en", "Ada Quill, who [led] the choir, left.", "Ada Quill > the choir"],
    ["en", "The [attack] failed.", "nothing"],
    ["en", "The painting [stolen] from the museum was found.", "- > The painting"],
    ["it", "La banca fu [derubata] da Vito Neri.", "Vito Neri > La banca"],
    ["it", "Vito Neri ha [derubato] la banca.", "Vito Neri > la banca"],
    ["it", "La somma [offerta] da Vito Neri era poca.", "Vito Neri > La somma"],
    ["it", "Vito Neri è partito e ha [battuto] in volata la rivale.", "Vito Neri > la rivale"],
    ["de", "Das Gericht hat den Händler [verurteilt].", "Das Gericht > den Händler"],
    ["de", "Die Bilder hat der Maler [verkauft].", "der Maler > Die Bilder"],
    ["de", "Die Fähre wurde von dem Schlepper [gerammt].", "dem Schlepper > Die Fähre"],
  ] as const)("%s: %s", (language, marked, expected) => {
    expect(doingOf(language, marked)).toBe(expected);
  });
});
