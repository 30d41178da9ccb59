import { describe, expect, it } from "vitest";
import { findAttributions } from "../../../server/core/attribution/findAttributions";
import { findNames } from "../../../server/core/attribution/names/findNames";
import { joinParagraph, newDiscourse } from "../../../server/core/attribution/speakers/speakers";
import { languageCodes, type LanguageCode } from "../../../server/core/languages";
import { paragraphOf } from "./reading";

/** A statement, a deed, names and pronouns, with no full stop behind them. */
const clauses: Readonly<Record<LanguageCode, string>> = {
  en: "the minister said the group hacked the bank, according to Anna Berg of Nordhafen, who blamed Russia for the attack, and he said that she knew “them” ",
  it: "il ministro ha detto che il gruppo ha attaccato la banca, secondo Anna Berg della Nordhafen, che ha accusato la Russia, e ha detto che «li» conosce ",
  de: "der Minister sagte, dass die Gruppe die Bank angegriffen habe, so Anna Berg von Nordhafen, die Russland verantwortlich machte, und er sagte, sie kenne „sie“ ",
  fr: "le ministre a dit que le groupe a attaqué la banque, selon Anna Berg de Nordhafen, qui accuse la Russie, et il a dit qu’elle « les » connaît ",
  es: "el ministro dijo que el grupo atacó el banco, según Anna Berg de Nordhafen, que acusó a Rusia, y dijo que «los» conoce ",
};

/** Texts that nobody writes, and that logs, lists and converted files hold. */
const strange: Readonly<Record<string, string>> = {
  "a word": "said ",
  names: "Anna Berg ",
  "names in a list": "Anna Berg, ",
  "an organisation's name": "Department of Health and ",
  initials: "A.",
  hyphens: "to-the-",
  "straight marks": '" ',
  "doubled marks": "''",
  angles: "« » ",
  brackets: "(a) ",
  "open brackets": "( ",
  colons: ": ",
  "quoted words": '"yes" she said ',
  "marks of all kinds": "( \" , : ; - — ) [ ] ' ",
};

const length = 8_000;

describe("a text twice as long costs twice as much", () => {
  it.each(languageCodes)("without full stops (%s)", (code) => {
    expect(growthOf(clauses[code], code)).toBeLessThan(2.5);
  });

  it.each(languageCodes)("in capitals (%s)", (code) => {
    expect(growthOf(clauses[code].toUpperCase(), code)).toBeLessThan(2.5);
  });

  it.each(Object.entries(strange))("of nothing but %s", (_, part) => {
    expect(growthOf(part, "en")).toBeLessThan(2.5);
  });
});

/** How many times the work a text costs that is twice as long. */
function growthOf(part: string, code: LanguageCode): number {
  const textOf = (size: number): string => part.repeat(Math.ceil(size / part.length));
  const workFor = (text: string): number => {
    // What a word is counts for nothing: it is found out once.
    findNames(text, paragraphOf(text, code));
    return workOf(() => analyse(text, code));
  };
  return workFor(textOf(2 * length)) / workFor(textOf(length));
}

function analyse(text: string, code: LanguageCode): void {
  const discourse = newDiscourse(text);
  // Even where a full stop or a capital would end it, the paragraph is one sentence.
  const paragraph = {
    ...paragraphOf(text, code),
    sentences: [{ start: 0, end: text.length }],
  };
  const names = findNames(text, paragraph);
  joinParagraph(discourse, paragraph, names, findAttributions(text, paragraph, names));
}

/** Look-ups, searches and places copied while something is done: what the steps of the analysis are made of. */
function workOf(task: () => void): number {
  const { has } = Set.prototype;
  const { get } = Map.prototype;
  const { exec } = RegExp.prototype;
  const { slice, filter, some } = Array.prototype;
  let work = 0;
  Set.prototype.has = function (value) {
    work += 1;
    return has.call(this, value);
  };
  Map.prototype.get = function (key) {
    work += 1;
    return get.call(this, key) as unknown;
  };
  RegExp.prototype.exec = function (text) {
    work += text.length;
    return exec.call(this, text);
  };
  Array.prototype.slice = function (...bounds) {
    const copy = slice.apply(this, bounds) as unknown[];
    work += copy.length;
    return copy;
  };
  Array.prototype.filter = function (this: unknown[], ...given: Parameters<typeof filter>) {
    work += this.length;
    return filter.apply(this, given);
  } as typeof filter;
  Array.prototype.some = function (this: unknown[], ...given: Parameters<typeof some>) {
    work += this.length;
    return some.apply(this, given);
  };
  try {
    task();
  } finally {
    Object.assign(Set.prototype, { has });
    Object.assign(Map.prototype, { get });
    Object.assign(RegExp.prototype, { exec });
    Object.assign(Array.prototype, { slice, filter, some });
  }
  return work;
}
