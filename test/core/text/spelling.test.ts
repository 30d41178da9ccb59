import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { isMisspelling, nearestSpellings } from "../../../server/core/text/spelling";

test("nearest spellings, nearest first", () => {
  const keys = ["false-flag", "cyber-califfato", "false-flat", "flag"];
  expect(nearestSpellings("false-flags", keys)).toEqual(["false-flag", "false-flat"]);
  expect(nearestSpellings("False-Flag", keys, 1)).toEqual(["false-flag"]);
  expect(nearestSpellings("xyz", keys)).toEqual([]);
});

describe("misspellings", () => {
  test.each([
    ["Secureworx", "Secureworks"],
    ["Secrueworks", "Secureworks"],
    ["FireEey", "FireEye"],
    ["Mueler", "Mueller"],
    ["Puttin", "Putin"],
    ["Haydn", "Hayden"],
    ["Fancy Baer", "Fancy Bear"],
    ["Cyber Calipahte", "Cyber Caliphate"],
    ["Vladimir Puttin", "Vladimir Putin"],
    ["Necureworks", "Secureworks"],
  ])("%s for %s", (word, name) => {
    expect(isMisspelling(word, name)).toBe(true);
  });

  test.each([
    ["APT29", "APT28", "another number"],
    ["Secureworks", "Secureworks", "the name"],
    ["SECUREWORKS", "Secureworks", "case"],
    ["Muller", "Müller", "a diacritic"],
    ["Putins", "Putin", "a genitive"],
    ["FireEye's", "FireEye", "a possessive"],
    ["FireEye’s", "FireEye", "a possessive"],
    ["Russians", "Russian", "a plural"],
    ["russi", "russo", "another ending"],
    ["americana", "americani", "another ending"],
    ["Italiener", "Italien", "another ending"],
    ["Iran", "Iraq", "too short"],
    ["Hutin", "Putin", "the first letter of a short name"],
    ["Microsoft", "Secureworks", "another name"],
    ["Cozy Bear", "Fancy Bear", "another name"],
    ["Fancy", "Fancy Bear", "a part of it"],
    ["", "", "nothing"],
  ])("not %s for %s: %s", (word, name) => {
    expect(isMisspelling(word, name)).toBe(false);
  });

  test("two neighbours swapped in a long name are always one", () => {
    const letters = fc.string({
      unit: fc.constantFrom(..."bcdfghklprt"),
      minLength: 8,
      maxLength: 14,
    });
    fc.assert(
      fc.property(letters, fc.nat(5), (name, at) => {
        fc.pre(name[at + 1] !== name[at + 2]);
        const slip = name.slice(0, at + 1) + name[at + 2]! + name[at + 1]! + name.slice(at + 3);
        expect(isMisspelling(slip, name)).toBe(true);
        expect(isMisspelling(name, name)).toBe(false);
      }),
    );
  });
});
