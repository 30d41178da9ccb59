import { describe, expect, it } from "vitest";
import type { LanguageCode } from "../../../../server/core/languages";
import { drawAll } from "../reading";

describe("things that show and tell", () => {
  it.each<[LanguageCode, string]>([
    ["en", "The red lamp tells you that the tank is empty."],
    ["en", "The command states which file is missing."],
    ["en", "Salt the soup according to the recipe."],
    ["it", "La spia verde indica che il serbatoio è pieno."],
    ["de", "Die Anzeige meldet, dass der Tank leer ist."],
    ["fr", "Le voyant rouge indique que le réservoir est vide."],
    ["es", "La pantalla indica que el depósito está vacío."],
  ])("%s: are no sources: %s", (language, text) => {
    expect(drawAll(text, language)).toEqual([]);
  });

  it.each<[string, string]>([
    [
      "A spokesman for the app said that nothing was lost.",
      "statement | A spokesman for the app | said | that nothing was lost",
    ],
    [
      "The report on the old alarm says that nobody heard it.",
      "statement | The report on the old alarm | says | that nobody heard it",
    ],
    [
      "The sign said: “No swimming after dark”.",
      "statement | The sign | said: | “No swimming after dark”",
    ],
  ])("do not silence who speaks: %s", (text, drawn) => {
    expect(drawAll(text)).toEqual([drawn]);
  });
});
