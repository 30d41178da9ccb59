/** Who somebody is told to be: whose part, run by whom, what they call themselves, what others describe them as, who stands behind them. */
import { describe, expect, test } from "vitest";
import { readAttributions } from "../reading";
import { checkIdentities } from "../cases";

describe("run by others, in apposition and as a predicate", () => {
  checkIdentities(
    "en",
    `
Velvet Bear, a group run by the Russian military, broke into the bank.
  Velvet Bear | run by | the Russian military
Velvet Bear is a group secretly run by Russians.
  Velvet Bear | is | a group secretly run by Russians
A choir led by Berg sang in the square.
`,
  );
  checkIdentities(
    "it",
    `
Velvet Bear, gruppo gestito dai russi, ha colpito la banca.
  Velvet Bear | gestito dai | russi
Velvet Bear sarebbe un gruppo controllato dai servizi russi.
  Velvet Bear | sarebbe | un gruppo controllato dai servizi russi | (possible hearsay: sarebbe)
`,
  );
  checkIdentities(
    "de",
    `
Velvet Bear, eine von Moskau gesteuerte Gruppe, griff die Bank an.
  Velvet Bear | von Moskau gesteuerte | Moskau
Velvet Bear, eine Gruppe unter der Kontrolle des GRU, griff die Bank an.
  Velvet Bear | unter der Kontrolle des | GRU
Der von Hand gesteuerte Kran stand still.
`,
  );
  checkIdentities(
    "fr",
    `
Velvet Bear, un groupe dirigé par les services russes, a attaqué la banque.
  Velvet Bear | dirigé par | les services russes
Velvet Bear serait piloté par Moscou.
  Velvet Bear | serait piloté par | Moscou | (possible hearsay: serait piloté)
`,
  );
  checkIdentities(
    "es",
    `
Velvet Bear, un grupo financiado por los servicios rusos, atacó el banco.
  Velvet Bear | financiado por | los servicios rusos
`,
  );
});

describe("as they call themselves, and as others describe them", () => {
  checkIdentities(
    "en",
    `
Velvet Bear calls itself the digital arm of Hezbollah.
  Velvet Bear | calls itself | the digital arm of Hezbollah | by Velvet Bear
The Ledger described Velvet Bear as the hacking division of Hezbollah.
  Velvet Bear | described … as | the hacking division of Hezbollah | by The Ledger
Velvet Bear was identified as a unit of the GRU.
  Velvet Bear | was identified as | a unit of the GRU
The mayor called the bridge a tool of the trade.
She described the meeting as a tool of the opposition.
Berg calls himself a lucky man.
`,
  );
  checkIdentities(
    "it",
    `
Velvet Bear si presenta come il braccio informatico di Hezbollah.
  Velvet Bear | si presenta come | il braccio informatico di Hezbollah | by Velvet Bear
Il giornale ha descritto Velvet Bear come la divisione hacker di Hezbollah.
  Velvet Bear | ha descritto … come | la divisione hacker di Hezbollah | by Il giornale
Il giornale aveva descritto Velvet Bear come la divisione hacker di Hezbollah.
Il sindaco si definisce un uomo libero.
`,
  );
  checkIdentities(
    "de",
    `
Velvet Bear bezeichnet sich als Einheit des Geheimdienstes GRU.
  Velvet Bear | bezeichnet sich als | Einheit des Geheimdienstes GRU | by Velvet Bear
Berg bezeichnet sich als glücklich.
`,
  );
  checkIdentities(
    "fr",
    `
Velvet Bear se présente comme la branche informatique du Hezbollah.
  Velvet Bear | se présente comme | la branche informatique du Hezbollah | by Velvet Bear
Le journal décrit Velvet Bear comme une branche du Hezbollah.
  Velvet Bear | décrit … comme | une branche du Hezbollah | by Le journal
`,
  );
  checkIdentities(
    "es",
    `
Velvet Bear se presenta como el brazo informático de Hezbolá.
  Velvet Bear | se presenta como | el brazo informático de Hezbolá | by Velvet Bear
El diario describió a Velvet Bear como una división de Hezbolá.
  Velvet Bear | describió … como | una división de Hezbolá | by El diario
`,
  );
});

describe("by who stands behind them", () => {
  checkIdentities(
    "en",
    `
Behind Velvet Bear stand Russian hackers.
  Velvet Bear | Behind … stand | Russian hackers
Behind the Town Hall was Fancy Bear.
Behind Berg stood the mayor.
`,
  );
  checkIdentities(
    "it",
    `
Dietro Velvet Bear ci sono hacker russi.
  Velvet Bear | Dietro … ci sono | hacker russi
`,
  );
  checkIdentities(
    "de",
    `
Hinter Velvet Bear stehen russische Hacker.
  Velvet Bear | Hinter … stehen | russische Hacker
`,
  );
});

describe("whom signs lead to", () => {
  test.each([
    ["en", "The trail leads to Velvet Bear.", "Velvet Bear"],
    ["it", "Gli indizi portano a Velvet Bear.", "Velvet Bear"],
    ["de", "Die Spuren führen zu russischen Hackern.", "russischen Hackern"],
    ["fr", "Les indices mènent à Velvet Bear.", "Velvet Bear"],
    ["es", "Las pistas apuntan a Velvet Bear.", "Velvet Bear"],
  ] as const)("%s: %s", (language, text, doer) => {
    const deed = readAttributions(text, language).find(({ kind }) => kind === "responsibility")!;
    expect(deed.certainty.level).toBe("likely");
    expect(deed.source.map(({ start, end }) => text.slice(start, end))).toEqual([doer]);
  });

  test.each([
    ["en", "The trail leads to the old mill."],
    ["de", "Die Spuren führen zu einem Unfall."],
    ["it", "Le tracce portano al fiume."],
  ] as const)("%s, nobody: %s", (language, text) => {
    expect(readAttributions(text, language)).toEqual([]);
  });
});
