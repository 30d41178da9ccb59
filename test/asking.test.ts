/** What `whence ask` answers over the sample library, as a journalist asks: a question, and the rows that answer it. */
import { resolve } from "node:path";
import { describe, expect, test } from "vitest";
import { whence } from "./cli/command";

const seeds = resolve(import.meta.dirname, "../seeds");

interface Row {
  readonly who: string;
  readonly howSurely: string;
  readonly whence: string;
}

interface Report {
  readonly isContested: boolean;
  readonly groups: readonly { readonly answer: string; readonly rows: readonly Row[] }[];
  readonly passages: readonly Row[];
}

async function askSeeds(question: string): Promise<Report> {
  const { out } = await whence(["ask", "--format", "json", "--library", ".", question], {
    cwd: seeds,
  });
  return JSON.parse(out) as Report;
}

/** "answer: who (how surely) source ¶", a line each. */
const rowsOf = ({ groups }: Report): string[] =>
  groups.flatMap(({ answer, rows }) =>
    rows.map(({ who, howSurely, whence: at }) => `${answer}: ${who} (${howSurely}) ${at}`),
  );

const isis = "la divisione informatica dell'Isis";

const whoIsCyberCaliphate = [
  "a front for Russian military hackers: Signal and Wire, 2018 (may) troll-farm ¶3",
  `${isis}: relazione della Global Cyber Security Company, 2015 (sarebbe (hearsay)) meridiano-quaranta ¶2`,
  `${isis}: Cyber Califfato, 2015 (si presenta come) lupi-solitari ¶1`,
];

describe("who somebody is", () => {
  test.each([
    "who is CyberCaliphate?",
    "wer ist CyberCaliphate",
    "chi è il Cyber Califfato?",
    "chi c'è dietro il Cyber Califfato",
    "was CyberCaliphate a front for Russia?",
    "who says CyberCaliphate is part of ISIS",
  ])("%s", async (question) => {
    const report = await askSeeds(question);
    expect(rowsOf(report)).toEqual(whoIsCyberCaliphate);
    expect(report.isContested).toBe(true);
  });
});

describe("what somebody is", () => {
  test.each([
    [
      "who is Lee Foster?",
      ["a manager at the security company FireEye: Northgate Review, 2018 () hit-list ¶4"],
    ],
  ])("%s", async (question, rows) => {
    expect(rowsOf(await askSeeds(question))).toEqual(rows);
  });
});

const tv5 = [
  "russischen Hackern: Umfeld der Untersuchung, 2015 (führen die Spuren zu) kurier-tv5 ¶1",
];

const threats = [
  "a false flag: Associated Press, 2018 (reports) chronology ¶6",
  "hacker russi: Associated Press, 2018 (Secondo) falsa-bandiera ¶2",
];

describe("who did it", () => {
  test.each([
    ["who was behind the TV5 Monde hack", tv5],
    ["who hacked TV5 Monde", tv5],
    ["chi c'era dietro l'attacco a TV5 Monde?", tv5],
    ["chi ha attaccato TV5 Monde", tv5],
    ["wer steckt hinter dem Angriff auf TV5 Monde?", tv5],
    ["qui a attaqué TV5 Monde ?", tv5],
    ["¿quién está detrás del ataque a TV5 Monde?", tv5],
    ["who threatened the military wives", threats],
    ["chi ha minacciato le mogli dei militari?", threats],
    [
      "who tried to break into the mailboxes of the wives",
      ["Fancy Bear: Northgate Review, 2018 (asserted) hit-list ¶3"],
    ],
    [
      "who studies online impersonation",
      ["Ines Hartwell: The Harbour Ledger, 2015 (asserted) command-accounts ¶4"],
    ],
    ["who owns a hardware shop", ["Gus Pruett: The Harbour Ledger, 2018 (asserted) jade-helm ¶3"]],
  ])("%s", async (question, rows) => {
    expect(rowsOf(await askSeeds(question))).toEqual(rows);
  });
});

const hartwell = [
  "Ines Hartwell: Ines Hartwell, 2018 (said) hartwell-interview ¶4",
  "Ines Hartwell: Ines Hartwell, 2018 (said) troll-farm ¶4",
  "Ines Hartwell: Ines Hartwell, 2018 (cautions) hit-list ¶5",
  "Ines Hartwell: Ines Hartwell, 2015 (could) command-accounts ¶4",
];

describe("what somebody says", () => {
  test.each([
    ["what does Ines Hartwell say about CyberCaliphate", hartwell],
    ["que dit Ines Hartwell de CyberCaliphate ?", hartwell],
    ["what did Lee Foster say", ["Lee Foster: Lee Foster, 2018 (all but certain) hit-list ¶4"]],
    [
      "what does the AP say about the threats",
      [
        "Associated Press: Associated Press, 2018 (reports) chronology ¶6",
        "Associated Press: Associated Press, 2018 (concludes) hit-list ¶4",
      ],
    ],
    [
      "cosa dice la Global Cyber Security Company del Cyber Califfato",
      [
        "Global Cyber Security Company: relazione della Global Cyber Security Company, 2015 (sarebbe (hearsay)) meridiano-quaranta ¶2",
      ],
    ],
    [
      "was sagt Wiebke Harms über TV5 Monde?",
      ["Wiebke Harms: Kieler Politologin Wiebke Harms, 2015 (sagte) kurier-tv5 ¶3"],
    ],
    [
      "¿qué dice Michael Hayden?",
      ["Michael Hayden: Michael Hayden, 2018 (has now said) jade-helm ¶2"],
    ],
    [
      "what does La Lanterna say about the Cyber Califfato",
      [
        "La Lanterna: Associated Press, 2018 (Secondo) falsa-bandiera ¶2",
        "La Lanterna: Ettore Bonfanti, 2018 (ammette) falsa-bandiera ¶4",
        "La Lanterna: Cyber Califfato, 2015 (si presenta come) lupi-solitari ¶1",
        "La Lanterna: Livia Corradini, 2015 (dice) lupi-solitari ¶3",
      ],
    ],
    [
      "what does Signal and Wire say about CyberCaliphate",
      [
        "Signal and Wire: Ines Hartwell, 2018 (said) hartwell-interview ¶4",
        "Signal and Wire: Signal and Wire, 2018 (may) troll-farm ¶3",
        "Signal and Wire: Ines Hartwell, 2018 (said) troll-farm ¶4",
      ],
    ],
  ])("%s", async (question, rows) => {
    expect(rowsOf(await askSeeds(question))).toEqual(rows);
  });
});

describe("what nobody answers", () => {
  test.each(["who hacked Central Command", "who leaked the list of Gmail addresses"])(
    "%s: passages that speak of it",
    async (question) => {
      const { groups, passages } = await askSeeds(question);
      expect(groups).toEqual([]);
      expect(passages.length).toBeGreaterThan(0);
    },
  );

  test("nothing of what the library does not speak of", async () => {
    const { groups, passages } = await askSeeds("who invented the bicycle");
    expect([groups, passages]).toEqual([[], []]);
  });
});
