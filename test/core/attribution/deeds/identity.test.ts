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
Hiding behind Velvet Bear were Russian hackers.
  Velvet Bear | Hiding behind … were | Russian hackers
Russian spies hid behind the name Velvet Bear.
  name Velvet Bear | hid behind | Russian spies
Behind Velvet Bear may be Russian hackers.
  Velvet Bear | Behind … may be | Russian hackers | (possible: may)
Behind Velvet Bear is not the GRU.
  Velvet Bear | Behind … is not | the GRU | (denied: not)
Behind the Town Hall was Fancy Bear.
Behind Berg stood the mayor.
The Lions are behind the Bears in the table.
Behind the band Coldplay is a Russian producer.
`,
  );
  checkIdentities(
    "it",
    `
Dietro Velvet Bear ci sono hacker russi.
  Velvet Bear | Dietro … ci sono | hacker russi
Dietro la sigla Velvet Bear si nascondono hacker russi.
  sigla Velvet Bear | Dietro … si nascondono | hacker russi
Dietro Velvet Bear si celerebbero spie russe.
  Velvet Bear | Dietro … si celerebbero | spie russe | (possible hearsay: celerebbero)
Dietro Velvet Bear non c'è il GRU.
  Velvet Bear | Dietro … non c'è | il GRU | (denied: non)
Hacker russi si nascondono dietro Velvet Bear.
  Velvet Bear | si nascondono dietro | Hacker russi
Dietro la squadra Velvet c'è il sindaco.
`,
  );
  checkIdentities(
    "de",
    `
Hinter Velvet Bear stehen russische Hacker.
  Velvet Bear | Hinter … stehen | russische Hacker
Hinter der Gruppe Velvet Bear verbirgt sich der russische Geheimdienst.
  Gruppe Velvet Bear | Hinter … verbirgt sich | der russische Geheimdienst
Hinter Velvet Bear soll der GRU stecken.
  Velvet Bear | Hinter … soll … stecken | der GRU | (possible hearsay: soll)
Hinter Velvet Bear steckt nicht der GRU.
  Velvet Bear | Hinter … steckt nicht | der GRU | (denied: nicht)
Russische Hacker stecken hinter Velvet Bear.
  Velvet Bear | stecken hinter | Russische Hacker
Die CDU steht hinter der SPD.
Bayern steht hinter Dortmund auf Platz zwei.
`,
  );
  checkIdentities(
    "fr",
    `
Derrière Velvet Bear se cachent des pirates russes.
  Velvet Bear | Derrière … se cachent | pirates russes
Derrière le groupe Velvet Bear se cacherait le renseignement russe.
  groupe Velvet Bear | Derrière … se cacherait | le renseignement russe | (possible hearsay: cacherait)
Derrière Velvet Bear ne se cache pas le GRU.
  Velvet Bear | Derrière … ne se cache pas | le GRU | (denied: ne … pas)
Des pirates russes se cachent derrière Velvet Bear.
  Velvet Bear | se cachent derrière | Des pirates russes
Derrière la Banque Berg se trouve le parc.
`,
  );
  checkIdentities(
    "es",
    `
Detrás de Velvet Bear está el GRU.
  Velvet Bear | Detrás … está | el GRU
Tras Velvet Bear se esconde la inteligencia militar rusa.
  Velvet Bear | Tras … se esconde | la inteligencia militar rusa
Detrás de Velvet Bear estarían hackers rusos.
  Velvet Bear | Detrás … estarían | hackers rusos | (possible hearsay: estarían)
Detrás de Velvet Bear no está el GRU.
  Velvet Bear | Detrás … no está | el GRU | (denied: no)
Hackers rusos se esconden detrás de Velvet Bear.
  Velvet Bear | se esconden detrás | Hackers rusos
Tras Velvet Bear llegó el GRU.
`,
  );
});

describe("a fake group, and whom it is run by", () => {
  checkIdentities(
    "en",
    `
The channel was hit by a fake “Caliphate” group secretly run by Russians.
  a fake “Caliphate” group | secretly run by | Russians
A fake “Caliphate” group run by Russian spies attacked the channel.
  A fake “Caliphate” group | run by | Russian spies
The attack was the work of a fake Velvet Bear group run by the GRU.
  a fake Velvet Bear group | run by | the GRU
The bank was hit by Velvet Bear, a group run by the GRU.
  Velvet Bear | run by | the GRU
Velvet Bear is not run by the GRU.
  Velvet Bear | is not run by | the GRU | (denied: not)
`,
  );
  checkIdentities(
    "it",
    `
La rete è stata colpita da un falso gruppo «Califfato» gestito dai russi.
  un falso gruppo «Califfato» | gestito dai | russi
Velvet Bear, gestito in segreto dai russi, ha colpito la banca.
  Velvet Bear | gestito in segreto dai | russi
`,
  );
  checkIdentities(
    "de",
    `
Velvet Bear wird heimlich von Russen gesteuert.
  Velvet Bear | wird heimlich von Russen gesteuert | Russen
Velvet Bear, heimlich von Russen gesteuert, griff die Bank an.
  Velvet Bear | heimlich von Russen gesteuert | Russen
Velvet Bear wird nicht vom GRU gesteuert.
  Velvet Bear | wird nicht vom GRU gesteuert | GRU | (denied: nicht)
Die von Russen gesteuerte Gruppe Velvet Bear griff den Sender an.
  Gruppe Velvet Bear | von Russen gesteuerte | Russen
Die von Russen gesteuerte Anlage brannte.
`,
  );
  checkIdentities(
    "fr",
    `
La chaîne a été visée par un faux groupe « Califat » dirigé par des Russes.
  un faux groupe « Califat » | dirigé par | des Russes
La chaîne a été attaquée par Velvet Bear, un faux groupe piloté par le GRU.
  Velvet Bear | piloté par | le GRU
`,
  );
  checkIdentities(
    "es",
    `
La cadena fue atacada por un falso grupo «Califato» dirigido por rusos.
  un falso grupo «Califato» | dirigido por | rusos
Velvet Bear, dirigido en secreto por rusos, atacó el banco.
  Velvet Bear | dirigido en secreto por | rusos
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
