/** Who did what to whom, and when. */
import { describe, expect, it } from "vitest";
import type { LanguageCode } from "../../../../server/core/languages";
import { drawDeeds } from "../reading";

type Case = readonly [text: string, ...deeds: string[]];

function check(language: LanguageCode, cases: readonly Case[]): void {
  it.each(cases.map((each) => [each[0], each.slice(1)] as const))("%s", (text, expected) => {
    expect(drawDeeds(text, language)).toEqual(expected);
  });
}

describe("whom a deed was done to", () => {
  check("en", [
    [
      "The Bundestag was hacked by Fancy Bear.",
      "Fancy Bear | was hacked by | The Bundestag | to The Bundestag",
    ],
    [
      "The attack on the Bundestag was the work of Fancy Bear.",
      "Fancy Bear | was the work of | The attack on the Bundestag | to the Bundestag",
    ],
    [
      "Fancy Bear's attack on the Bundestag shocked the city.",
      "Fancy Bear | attack | attack on the Bundestag | to the Bundestag",
    ],
    [
      "Fancy Bear claimed responsibility for the attack on the Bundestag.",
      "Fancy Bear | claimed responsibility for | the attack on the Bundestag | to the Bundestag",
    ],
    [
      "Fancy Bear launched an attack against the bank last week.",
      "Fancy Bear | launched | an attack against the bank last week | to the bank",
    ],
    [
      "Fancy Bear stole 4,700 emails from the ministry.",
      "Fancy Bear | stole | 4,700 emails from the ministry | to the ministry",
    ],
    ["Fancy Bear was behind the attack.", "Fancy Bear | was behind | the attack"],
    ["Fancy Bear's attack on the bank failed.", "Fancy Bear | attack | attack on the bank failed"],
  ]);
  check("it", [
    [
      "L'attacco contro l'emittente è stato compiuto ad opera di Fancy Bear.",
      "Fancy Bear | ad opera di | L'attacco contro l'emittente | to l'emittente",
    ],
    [
      "Fancy Bear sferrò un attacco contro la banca la scorsa settimana.",
      "Fancy Bear | sferrò | un attacco contro la banca la scorsa settimana | to la banca",
    ],
    [
      "L'emittente è stata attaccata da Fancy Bear.",
      "Fancy Bear | è stata attaccata da | L'emittente | to L'emittente",
    ],
  ]);
});

describe("when a deed was done", () => {
  check("en", [
    [
      "On 8 April 2015 Fancy Bear hacked the broadcaster.",
      "Fancy Bear | hacked | the broadcaster | to the broadcaster | on 8 April 2015",
    ],
    [
      "In 2015, Fancy Bear hacked the broadcaster.",
      "Fancy Bear | hacked | the broadcaster | to the broadcaster | on 2015",
    ],
    [
      "Ann Lee said on 9 May 2015 that Fancy Bear had hacked the broadcaster.",
      "Fancy Bear | had hacked | the broadcaster | to the broadcaster",
    ],
    [
      "Fancy Bear hacked the broadcaster between 8 April 2015 and 9 May 2015.",
      "Fancy Bear | hacked | the broadcaster between 8 April 2015 and 9 May 2015 | to the broadcaster",
    ],
    [
      "Fancy Bear hacked the broadcaster, which was founded in 1984.",
      "Fancy Bear | hacked | the broadcaster | to the broadcaster",
    ],
  ]);
  check("it", [
    [
      "Fancy Bear ha attaccato l'emittente l'8 aprile 2015.",
      "Fancy Bear | ha attaccato | l'emittente l'8 aprile 2015 | to l'emittente | on 8 aprile 2015",
    ],
  ]);
});

describe("whom a deed is laid to", () => {
  check("en", [
    [
      "FireEye blamed the attack on the Bundestag on Fancy Bear.",
      "Fancy Bear | blamed … on | the attack on the Bundestag | to the Bundestag",
    ],
    ["FireEye linked the attack to Fancy Bear.", "Fancy Bear | linked … to | the attack"],
    [
      "FireEye blamed Fancy Bear for the attack on the Bundestag.",
      "Fancy Bear | blamed … for | the attack on the Bundestag | to the Bundestag",
    ],
    ["Ann Lee tied the boat to the bridge."],
  ]);
  check("it", [
    [
      "Dietro l'attacco all'emittente c'è Fancy Bear.",
      "Fancy Bear | Dietro … c'è | l'attacco all'emittente | to emittente",
    ],
    [
      "Dietro all'attacco ci sarebbe Fancy Bear.",
      "Fancy Bear | Dietro … ci sarebbe | attacco | (possible hearsay: sarebbe)",
    ],
    ["C'è Fancy Bear dietro l'attacco.", "Fancy Bear | C'è … dietro | l'attacco"],
    ["FireEye ha attribuito l'attacco a Fancy Bear.", "Fancy Bear | ha attribuito … a | l'attacco"],
    ["Dietro la casa c'è un giardino."],
  ]);
});
