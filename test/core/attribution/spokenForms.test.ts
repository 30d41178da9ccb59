/** Speech told by layout: signatures behind a dash, turns of a conversation, headlines; speech that a quoted person reports. */
import { describe, expect, it } from "vitest";
import { isSure } from "../../../server/core/attribution/attribution";
import type { LanguageCode } from "../../../server/core/languages";
import { draw, readDocument } from "./reading";

type Case = readonly [text: string, ...statements: string[]];

function check(language: LanguageCode, cases: readonly Case[]): void {
  it.each(cases.map((each) => [each[0], each.slice(1)] as const))("%s", (text, expected) => {
    const statements = readDocument(text, language)
      .filter(({ kind }) => kind === "statement")
      .filter(isSure);
    expect(statements.map((each) => draw(text, each).replace(/^statement \| /, ""))).toEqual(
      expected,
    );
  });
}

describe("signatures", () => {
  check("en", [
    [
      "“We were never asked about the bridge.” — Lee Foster, FireEye",
      "Lee Foster, FireEye | — | “We were never asked about the bridge.”",
    ],
    [
      "“We were never asked. Nobody came.”\n— Lee Foster, a manager at FireEye",
      "Lee Foster, a manager at FireEye | — | “We were never asked. Nobody came.”",
    ],
    [
      "“It is likely that the group was Russian.” ― Lee Foster",
      "Lee Foster | ― | “It is likely that the group was Russian.” | (likely: likely)",
    ],
    ["“Wait for me!” — Lee Foster was asleep."],
    ["The song “Blue Moon of May” — Lee Foster, guitar"],
    ["“We were never asked about the bridge.” — London, 4 May"],
    ["The bridge is closed.\n— Lee Foster, FireEye"],
  ]);
  check("it", [
    [
      "«Nessuno ci ha chiesto del ponte». — Marco Riva, FireEye",
      "Marco Riva, FireEye | — | «Nessuno ci ha chiesto del ponte»",
    ],
    [
      "«Nessuno ci ha chiesto del ponte».\n— Marco Riva",
      "Marco Riva | — | «Nessuno ci ha chiesto del ponte»",
    ],
    ["«Nessuno ci ha chiesto del ponte». — Marco Riva è partito."],
  ]);
  check("de", [
    [
      "„Niemand hat uns gefragt.“ — Anna Kern, FireEye",
      "Anna Kern, FireEye | — | „Niemand hat uns gefragt.“",
    ],
    ["„Niemand hat uns gefragt.“\n— Anna Kern", "Anna Kern | — | „Niemand hat uns gefragt.“"],
    ["„Niemand war da.“ — Anna Kern war schon weg."],
  ]);
  check("fr", [
    [
      "« Personne ne nous a rien demandé. » — Anne Duval, FireEye",
      "Anne Duval, FireEye | — | « Personne ne nous a rien demandé. »",
    ],
  ]);
  check("es", [
    [
      "«Nadie nos preguntó por el puente». — Ana Ruiz, FireEye",
      "Ana Ruiz, FireEye | — | «Nadie nos preguntó por el puente»",
    ],
  ]);
});

describe("turns", () => {
  check("en", [
    [
      "Lee Foster: Why was the bridge closed?\nAnna Kern: We were never asked. It came as a surprise.",
      "Lee Foster | : | Why was the bridge closed? | (asked)",
      "Anna Kern | : | We were never asked. It came as a surprise.",
    ],
    ["Lee Foster: born in Bonn in 1960."],
    ["Lee Foster: guitar and voice."],
    ["Berlin: We were there in May."],
  ]);
  check("it", [
    [
      "Marco Riva: Non ci hanno mai chiesto nulla.",
      "Marco Riva | : | Non ci hanno mai chiesto nulla.",
    ],
    ["Marco Riva: nato a Pisa nel 1960."],
  ]);
  check("de", [
    ["Hans Kern: Wir sind nie gefragt worden.", "Hans Kern | : | Wir sind nie gefragt worden."],
    ["Hans Kern: Gitarre und Gesang."],
  ]);
});

describe("headlines", () => {
  check("en", [
    ["AP: Russian hackers behind TV5 attack", "AP | : | Russian hackers behind TV5 attack"],
    [
      "Lee Foster: The group was likely Russian",
      "Lee Foster | : | The group was likely Russian | (likely: likely)",
    ],
    ["Lee Foster: Was the group Russian?", "Lee Foster | : | Was the group Russian? | (asked)"],
    ["Lee Foster: The group was Russian."],
    ["Lee Foster: a manager at FireEye, was born in Bonn"],
    ["Lee Foster: bass guitar, voice and drums"],
    ["AP: a news agency that was founded in New York"],
    ["Harvest Bank: cash was stolen"],
    ["Berlin: Russian hackers behind TV5 attack"],
  ]);
  check("it", [
    ["AP: hacker russi dietro l'attacco a TV5", "AP | : | hacker russi dietro l'attacco a TV5"],
    ["Marco Riva: il ponte è sicuro", "Marco Riva | : | il ponte è sicuro"],
    ["Marco Riva: nato a Pisa, è sindaco"],
  ]);
  check("de", [["Anna Kern: Die Brücke ist sicher", "Anna Kern | : | Die Brücke ist sicher"]]);
  check("fr", [
    ["Anne Duval : la mairie a fermé le pont", "Anne Duval | : | la mairie a fermé le pont"],
  ]);
});

describe("speech reported in a quotation", () => {
  check("en", [
    [
      "“The police told us that the bridge was safe,” Anna Kern said.",
      "The police | told | that the bridge was safe",
      "Anna Kern | said | “The police told us that the bridge was safe,”",
    ],
    [
      "“Lee Foster said the group was Russian,” the manager recalled.",
      "Lee Foster | said | the group was Russian",
      "the manager | recalled | “Lee Foster said the group was Russian,”",
    ],
    [
      "“He said that we should leave,” she recalled.",
      "she | recalled | “He said that we should leave,”",
    ],
    ["“I said no,” Anna Kern recalled.", "Anna Kern | recalled | “I said no,”"],
    [
      "“People say the bridge is unsafe,” Anna Kern said.",
      "Anna Kern | said | “People say the bridge is unsafe,”",
    ],
    [
      "“I wonder what the mayor said about it,” Anna Kern added.",
      "Anna Kern | added | “I wonder what the mayor said about it,”",
    ],
  ]);
});
