/** Tables of sentences, each with the attributions to be found in it on indented lines behind it, drawn as `draw` does; none for nothing. */
import { expect, it } from "vitest";
import type { LanguageCode } from "../../../server/core/languages";
import { drawAll, drawDeeds, drawIdentities } from "./reading";

interface Case {
  readonly text: string;
  readonly expected: string[];
}

function parseCases(table: string): Case[] {
  const cases: Case[] = [];
  for (const line of table.split("\n").filter((each) => each.trim() !== "")) {
    if (line.startsWith("  ")) cases.at(-1)!.expected.push(line.trim());
    else cases.push({ text: line, expected: [] });
  }
  return cases;
}

/** Checks each sentence of a table. */
export function checkCases(language: LanguageCode, table: string): void {
  it.each(parseCases(table))("$text", ({ text, expected }) => {
    expect(drawAll(text, language).map((each) => each.trim())).toEqual(expected);
  });
}

/** Sentences, each with the deeds in it on indented lines behind it, drawn as `drawDeeds` does; none for nothing. */
export function checkDeeds(language: LanguageCode, table: string): void {
  it.each(parseCases(table))("$text", ({ text, expected }) => {
    expect(drawDeeds(text, language)).toEqual(expected);
  });
}

/** The same for identities, drawn as `drawIdentities` does. */
export function checkIdentities(language: LanguageCode, table: string): void {
  it.each(parseCases(table))("$text", ({ text, expected }) => {
    expect(drawIdentities(text, language)).toEqual(expected);
  });
}
