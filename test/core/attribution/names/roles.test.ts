import { describe, expect, it } from "vitest";
import type { LanguageCode } from "../../../../server/core/languages";
import { sliceOf } from "../../../../server/core/text/span";
import { readNames } from "../reading";

/** "Ines Hartwell: a former director of the CIA" for each name that has a role. */
const drawRoles = (text: string, language: LanguageCode): string[] =>
  readNames(text, language).flatMap((name) =>
    name.role ? [`${name.text}: ${sliceOf(text, name.role)}`] : [],
  );

function check(language: LanguageCode, cases: readonly (readonly [string, ...string[]])[]): void {
  it.each(cases.map((each) => [each[0], each.slice(1)] as const))("%s", (text, expected) => {
    expect(drawRoles(text, language)).toEqual(expected);
  });
}

describe("roles in English", () => {
  check("en", [
    [
      "Ines Hartwell, an analyst with Lowtide Research, said so.",
      "Ines Hartwell: an analyst with Lowtide Research",
    ],
    [
      "Ines Hartwell, former director of the Harbour Agency, said so.",
      "Ines Hartwell: former director of the Harbour Agency",
    ],
    ["Tom Brack, Lowtide's chief executive, resigned.", "Tom Brack: Lowtide's chief executive"],
    [
      "The director of the Harbour Agency, Ines Hartwell, said so.",
      "Ines Hartwell: The director of the Harbour Agency",
    ],
    ["Lowtide's spokesman, Tom Brack, declined.", "Tom Brack: Lowtide's spokesman"],
    ["Harbour Agency director Ines Hartwell resigned.", "Ines Hartwell: Harbour Agency director"],
    ["We asked Russian President Vladimir Orlov.", "Vladimir Orlov: Russian President"],
    ["We asked Mr. Brack about it."],
    [
      "“It is cheap,” said Ines Hartwell of Lowtide Research.",
      "Ines Hartwell: of Lowtide Research",
    ],
    [
      "Ines Hartwell, who studies forgeries at Lowtide Research, laughed.",
      "Ines Hartwell: who studies forgeries at Lowtide Research",
    ],
    ["Ines Hartwell, who laughed about it, left."],
    ["Sarah Brack (Lowtide Research) wrote the code.", "Sarah Brack: Lowtide Research"],
    // Another's sentence, another's role.
    ["According to Ines Hartwell, the company lost the data."],
    ["Ines Hartwell, director Tom Brack and others left.", "Tom Brack: director"],
    ["Ines Hartwell met the director of the port on Monday."],
    ["Sarah Brack of Paris left."],
    ["For Ines Hartwell, a researcher is somebody who reads."],
  ]);
});

describe("roles in Italian", () => {
  check("it", [
    [
      "Anna Riva, portavoce del porto di Bassomare, non commenta.",
      "Anna Riva: portavoce del porto di Bassomare",
    ],
    [
      "Anna Riva, ex direttrice dell'agenzia portuale, non commenta.",
      "Anna Riva: ex direttrice dell'agenzia portuale",
    ],
    [
      "Il direttore del laboratorio, Carlo Lunati, non commenta.",
      "Carlo Lunati: Il direttore del laboratorio",
    ],
    ["Lo dice il portavoce del porto Carlo Lunati.", "Carlo Lunati: portavoce del porto"],
    ["Lo dice il ministro degli Interni Anna Riva.", "Anna Riva: ministro degli Interni"],
    ["Lo dice l'analista Anna Riva.", "Anna Riva: analista"],
    ["Lo dice Anna Riva della Fondazione Alba.", "Anna Riva: della Fondazione Alba"],
    [
      "Lo dice Anna Riva, che insegna statistica a Trieste.",
      "Anna Riva: che insegna statistica a Trieste",
    ],
    ["Lo dice il signor Riva."],
    ["Lo dice il direttore di Carlo Lunati."],
    ["Secondo Anna Riva, il direttore ha mentito."],
    ["Il direttore ha visto Carlo Lunati."],
  ]);
});

describe("roles in German", () => {
  check("de", [
    [
      "Das sagte Jens Petersen, Sprecher der Reederei Nordwind.",
      "Jens Petersen: Sprecher der Reederei Nordwind",
      "Nordwind: Reederei",
    ],
    [
      "Jens Petersen, der frühere Leiter der Hafenbehörde, schwieg.",
      "Jens Petersen: der frühere Leiter der Hafenbehörde",
    ],
    [
      "Die Geschäftsführerin der Reederei, Sabine Tiedemann, schwieg.",
      "Sabine Tiedemann: Die Geschäftsführerin der Reederei",
    ],
    ["Das sagte die Kieler Politologin Wiebke Harms.", "Wiebke Harms: Kieler Politologin"],
    ["Ministerpräsidentin Sabine Tiedemann schwieg.", "Sabine Tiedemann: Ministerpräsidentin"],
    [
      "Das sagte Jens Petersen von der Universität Kiel.",
      "Jens Petersen: von der Universität Kiel",
    ],
    ["Sabine Tiedemann (SPD) schwieg.", "Sabine Tiedemann: SPD"],
    [
      "Sabine Tiedemann, die in Kiel Statistik lehrt, schwieg.",
      "Sabine Tiedemann: die in Kiel Statistik lehrt",
    ],
    ["Das sagte Herr Petersen."],
    ["Laut Jens Petersen, so der Sprecher, war es still."],
  ]);
});

describe("roles in French", () => {
  check("fr", [
    [
      "Jean Petit, ancien directeur de la société Air Nord, s'est tu.",
      "Jean Petit: ancien directeur de la société Air Nord",
      "Air Nord: société",
    ],
    [
      "La porte-parole du ministère, Marie Duval, s'est tue.",
      "Marie Duval: La porte-parole du ministère",
    ],
    ["L'analyste Marie Duval s'est tue.", "Marie Duval: analyste"],
    [
      "Le porte-parole du gouvernement Jean Petit s'est tu.",
      "Jean Petit: porte-parole du gouvernement",
    ],
    [
      "Selon Marie Duval de l'université d'Avrelles, rien n'est sûr.",
      "Marie Duval: de l'université d'Avrelles",
    ],
    [
      "Marie Duval, qui enseigne la statistique à Lyon, doute.",
      "Marie Duval: qui enseigne la statistique à Lyon",
    ],
    ["Selon Jean Petit, le directeur a menti."],
  ]);
});

describe("roles in Spanish", () => {
  check("es", [
    [
      "Juan Ruiz, exdirector de la agencia portuaria, calló.",
      "Juan Ruiz: exdirector de la agencia portuaria",
    ],
    ["La portavoz del ministerio, Carmen Vega, calló.", "Carmen Vega: La portavoz del ministerio"],
    ["La analista Carmen Vega calló.", "Carmen Vega: analista"],
    ["Lo dice el portavoz del puerto Juan Ruiz.", "Juan Ruiz: portavoz del puerto"],
    [
      "Lo dice Carmen Vega, de la empresa Nortemar.",
      "Carmen Vega: de la empresa Nortemar",
      "Nortemar: empresa",
    ],
    [
      "Carmen Vega, que enseña estadística en Cádiz, duda.",
      "Carmen Vega: que enseña estadística en Cádiz",
    ],
    ["Según Juan Ruiz, el director mintió."],
  ]);
});
