/** German statements whose words stand apart, and those by verbs with their objects. */
import { describe, expect, it } from "vitest";
import { drawAll } from "../reading";

const check = (cases: readonly (readonly [text: string, ...expected: string[]])[]): void => {
  it.each(cases.map(([text, ...expected]) => [text, expected] as const))("%s", (text, expected) => {
    expect(drawAll(text, "de")).toEqual(expected);
  });
};

describe("decisions, threats and complaints with their objects", () => {
  check([
    [
      "Die Stadt hat entschieden, das Bad zu schließen.",
      "statement | Die Stadt | hat entschieden | das Bad zu schließen",
    ],
    [
      "Der Verein legte fest, dass niemand rauchen darf.",
      "statement | Der Verein | legte fest | dass niemand rauchen darf",
    ],
    [
      "Die Firma begründete den Schritt mit den Kosten.",
      "statement | Die Firma | begründete | den Schritt mit den Kosten",
    ],
    [
      "Der Minister drohte dem Verein mit Folgen.",
      "statement | Der Minister | drohte | dem Verein mit Folgen",
    ],
    ["Es droht ein langer Winter."],
    ["Sie sah als Kind viele Filme."],
  ]);
});

describe("speech whose words stand apart", () => {
  check([
    [
      "Die Behörde ließ am Montag verlauten, dass das Bad schließt.",
      "statement | Die Behörde | ließ … verlauten | dass das Bad schließt",
    ],
    [
      "Später musste der Sprecher einräumen, dass es brannte.",
      "statement | der Sprecher | musste … einräumen | dass es brannte",
    ],
    [
      "Damals ging Vogt, die Anwältin der Frau, noch davon aus, dass er kommt.",
      "statement | Vogt, die Anwältin der Frau | ging … aus | dass er kommt",
    ],
    [
      "Der Mann, von dem die Polizei glaubt, er sei der Täter, schweigt.",
      "statement | die Polizei | glaubt | er sei der Täter, schweigt | (likely: glaubt)",
    ],
    [
      "Gestern sagte Anna Vogt, ohne Namen zu nennen, dass sie besorgt sei.",
      "statement | Anna Vogt | sagte | dass sie besorgt sei",
    ],
    [
      "„Er ist hart“, so charakterisierte ihn ein Kollege.",
      "statement | ein Kollege | charakterisierte | „Er ist hart“",
    ],
    [
      "Der Prozess könne lange dauern, wird vermutet.",
      "statement |  | wird vermutet | Der Prozess könne lange dauern | (possible: wird vermutet, vague)",
    ],
    ["Das erklärte General Otto Vogt am Montag.", "statement | General Otto Vogt | erklärte | Das"],
    ["Das erklärte Ziel ist Ruhe."],
    ["Er ließ das Auto stehen und ging."],
  ]);
});

describe("speakers and findings behind prepositions", () => {
  check([
    [
      "Die Baustelle ruht gemäß einem Sprecher bis Montag.",
      "statement | einem Sprecher | gemäß | Die Baustelle ruht … bis Montag",
    ],
    ["Laut dpa-Meldung ruht der Verkehr.", "statement | dpa-Meldung | Laut | ruht der Verkehr"],
    [
      "Nach dem Willen der Regierung soll das Bad schließen.",
      "statement | der Regierung | Nach dem Willen | soll das Bad schließen",
    ],
    [
      "Seiner Meinung nach hätte der Plan scheitern müssen.",
      "statement | Seiner | Meinung nach | hätte der Plan scheitern müssen",
    ],
    ["Gemäß den Regeln ist das Spiel aus."],
  ]);
});
