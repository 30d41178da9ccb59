import { describe, expect, it } from "vitest";
import type { LanguageCode } from "../../../../server/core/languages";
import { drawAll } from "../reading";

/** Aliases of a sentence: who uses them, the words that tell it, the names, and whose they are. */
const drawAliases = (text: string, language: LanguageCode): string[] =>
  drawAll(text, language).flatMap((drawn) =>
    drawn.startsWith("alias | ") ? [drawn.slice("alias | ".length)] : [],
  );

function check(language: LanguageCode, cases: readonly (readonly [string, ...string[]])[]): void {
  it.each(cases.map((each) => [each[0], each.slice(1)] as const))("%s", (text, expected) => {
    expect(drawAliases(text, language)).toEqual(expected);
  });
}

describe("aliases in English", () => {
  check("en", [
    [
      "Mud Otter, also known as Slow Heron, Grey Wader or APT77, struck.",
      " | also known as | Slow Heron … Grey Wader … APT77 | (of Mud Otter)",
    ],
    ["Mud Otter (aka Slow Heron, APT77) struck.", " | aka | Slow Heron … APT77 | (of Mud Otter)"],
    [
      "Mud Otter, tracked as TA777 by Lowtide Research, struck.",
      "Lowtide Research | tracked as | TA777 | (of Mud Otter)",
    ],
    [
      "The hackers, known as Mud Otter or Slow Heron, struck.",
      " | known as | Slow Heron | (of Mud Otter)",
    ],
    // Two crews, perhaps.
    ["The hackers, known as Mud Otter and Slow Heron, struck."],
    [
      "Mud Otter, also known as Slow Heron, Nordwind said, is gone.",
      " | also known as | Slow Heron | (of Mud Otter)",
    ],
    [
      "Mud Otter is also known as Slow Heron, and Nordwind said so.",
      " | also known as | Slow Heron | (of Mud Otter)",
    ],
  ]);
});

describe("aliases in Italian", () => {
  check("it", [
    [
      "Il gruppo Mud Otter, noto anche come Slow Heron o APT77, ha colpito.",
      " | noto anche come | Slow Heron … APT77 | (of Mud Otter)",
    ],
    [
      "Gli hacker, noti come Mud Otter o Slow Heron, hanno colpito.",
      " | noti come | Slow Heron | (of Mud Otter)",
    ],
  ]);
});

describe("aliases in German", () => {
  check("de", [
    [
      "Mud Otter, auch bekannt als Slow Heron oder APT77, schlug zu.",
      " | auch bekannt als | Slow Heron … APT77 | (of Mud Otter)",
    ],
    [
      "Die Gruppe Mud Otter, auch Slow Heron genannt, schlug zu.",
      " | genannt | Slow Heron | (of Mud Otter)",
    ],
    [
      "Die Spuren führen zu Hackern, die als APT77 oder Mud Otter bekannt sind.",
      " | bekannt | Mud Otter | (of APT77)",
    ],
    ["Die Reederei gab am Montag in Kiel bekannt, dass sie schließt."],
    ["Die Firma ist als Vermieter bekannt."],
  ]);
});

describe("aliases in French and Spanish", () => {
  check("fr", [
    [
      "Le groupe Mud Otter, aussi connu sous le nom de Slow Heron ou APT77, a frappé.",
      " | aussi connu sous le nom de | Slow Heron … APT77 | (of Mud Otter)",
    ],
  ]);
  check("es", [
    [
      "El grupo Mud Otter, también conocido como Slow Heron o APT77, atacó.",
      " | también conocido como | Slow Heron … APT77 | (of Mud Otter)",
    ],
  ]);
});
