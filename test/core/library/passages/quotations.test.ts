/** Quoted words and where the library holds them. */
import { describe, expect, test } from "vitest";
import { findQuotation } from "../../../../server/core/library/passages/quotations";
import { libraryOf, show } from "../libraries";

const library = libraryOf(`
  //- a-paraphrase.txt
  The over-the-top menaces issued by the gang of make-believe militants found an echo.
  //- list.txt
  The AP has used the list to outline the group’s espionage campaign against journalists, defense contractors and U.S. officials.

  The over-the-top threats issued by the gang of make-believe militants found an echo in the town.
  //- zeitung.txt
  „Wir wissen nichts davon“, sagte der Sprecher am Abend.
`);

const find = (words: string, within?: string) => {
  const found = findQuotation(
    library,
    words,
    within === undefined ? {} : { within: [library.sources.get(within)!] },
  );
  return found && [found.match.grade, show(found.passage).slice(0, 23)];
};

describe("the best match in the library", () => {
  test.each([
    [
      "exact before altered, whatever the order of sources",
      "over-the-top threats issued by the gang",
      undefined,
      ["exact", "list ¶2: The over-the-t"],
    ],
    [
      "typographic",
      "the group's espionage campaign against journalists",
      undefined,
      ["typographic", "list ¶1: The AP has use"],
    ],
    [
      "altered",
      "The over-the-top dangers issued by the gang of make-believe militants",
      "list",
      ["altered", "list ¶2: The over-the-t"],
    ],
    [
      "with an ellipsis",
      "espionage campaign against journalists … and U.S. officials",
      undefined,
      ["typographic", "list ¶1: The AP has use"],
    ],
    [
      "another sentence",
      "a masterpiece of theatrical deception on the grandest scale",
      undefined,
      undefined,
    ],
    ["only in the sources asked for", "Wir wissen nichts davon", "list", undefined],
    ["nothing", "", undefined, undefined],
  ])("%s", (_, words, within, expected) => {
    expect(find(words, within)).toEqual(expected);
  });
});
