/** Changed quotations: what the change does to the meaning is told first, and what is fair is left alone. */
import { describe, expect, test } from "vitest";
import { applyFix, checkFixture, expectFindings } from "./checkFindings";

const library = `
//- library/ferry.txt
“We did not see the ferry before it struck the pier,” said Tom Harker, who keeps the lock. “I have worked,” he added,
“for 31 years on this river, and never without a radio.”

The inquiry heard Ada Brandt, who keeps its books. “Harker rang me at four, and I told the harbour office of the 17 passengers,” she said. “The
harbour was grey and the colour of the water was the colour of the sky.”

“The pilot called the crossing ‘a walk across a dark room’ and laughed,” Brandt told the inquiry.
//- library/traghetto.txt
«Non abbiamo mai visto il traghetto prima dell'urto», ha detto Aldo Neri. «Le corse», ha spiegato, «riprenderanno soltanto
in autunno.»
//- library/faehre.txt
„Niemand hat uns vor dem Nebel gewarnt, und das Funkgerät war kaputt“, sagte Greta Voss. „Wir mußten um vier Uhr die 17
Fahrgäste zählen“, sagte sie.
//- library/bac.txt
« Nous n'avons pas entendu la sirène avant le choc », a dit Luc Morel devant la commission d'enquête.
//- library/barca.txt
«Nadie nos avisó de la niebla antes de salir del muelle», dijo Pilar Soto ante la comisión de investigación.
//- draft.md
`;

const message = (draft: string): string | undefined =>
  checkFixture(library + draft).findings.find(({ code }) => code === "altered-quote")?.message;

describe("the meaning first", () => {
  test.each([
    [
      "a negation dropped",
      "Harker said “we did see the ferry before it struck the pier” [@ferry].",
      "The quotation differs from ferry: it drops “not”.",
    ],
    [
      "a negation dropped, behind other changes",
      "Harker said “we all did see the boat before it struck the pier” [@ferry].",
      "The quotation differs from ferry: it drops “not”, “all” is not there, “boat” is “ferry” there.",
    ],
    [
      "a negation added",
      "Brandt said “Harker rang me at four, and I never told the harbour office of the 17 passengers” [@ferry].",
      "The quotation differs from ferry: it adds “never”.",
    ],
    [
      "a number",
      "“Harker rang me at four, and I told the port office of the 71 passengers,” she said [@ferry].",
      "The quotation differs from ferry: 71 is 17 there, “port” is “harbour” there.",
    ],
    [
      "a name",
      "“Brandt rang me at four, and I told the port office of the 17 passengers,” she said [@ferry].",
      "The quotation differs from ferry: it names “Brandt” for “Harker”, “port” is “harbour” there.",
    ],
    [
      "in Italian, the one word",
      "«Le corse riprenderanno non soltanto in autunno», ha detto Neri [@traghetto].",
      "The quotation differs from traghetto: it adds “non”.",
    ],
    [
      "in German",
      "„Jemand hat uns vor dem Nebel gewarnt, und das Funkgerät war kaputt“, sagte Greta Voss [@faehre].",
      "The quotation differs from faehre: “Jemand” is “Niemand” there.",
    ],
    [
      "in French",
      "« Nous n'avons entendu la sirène avant le choc », a dit Morel [@bac].",
      "The quotation differs from bac: it drops “pas”.",
    ],
    [
      "in Spanish",
      "«Alguien nos avisó de la niebla antes de salir del muelle», dijo Soto [@barca].",
      "The quotation differs from barca: “Alguien” is “Nadie” there.",
    ],
  ])("%s", (_, draft, expected) => {
    expect(message(`${draft}\n`)).toBe(expected);
  });

  test("underlines the words around a gap", () =>
    expectFindings(
      "altered-quote",
      `${library}
Harker said “we did see the ferry before it struck the pier” [@ferry].
                ^^^^^^^ The quotation differs from ferry: it drops “not”.
`,
    ));

  test("puts the negation back", () =>
    expect(
      applyFix(
        `${library}Harker said “we did see the ferry before it struck the pier” [@ferry].\n`,
        "Write “not”",
      ),
    ).toBe("Harker said “we did not see the ferry before it struck the pier” [@ferry].\n"));
});

describe("a quotation that is broken up", () => {
  test("is held against the source as one", () =>
    expectFindings(
      "altered-quote",
      `${library}
“We did see,” Harker said, “the ferry” [@ferry].
    ^^^^^^^ The quotation differs from ferry: it drops “not”.
`,
    ));

  test("gets its word back in its own marks", () =>
    expect(
      applyFix(`${library}“We did see,” Harker said, “the ferry” [@ferry].\n`, "Write “not”"),
    ).toBe("“We did not see,” Harker said, “the ferry” [@ferry].\n"));

  test.each([
    "“We did not see,” Harker said, “the ferry” [@ferry].",
    "“We did not see the ferry,” Harker said, “before it struck the pier” [@ferry].",
    "“I have worked for 31 years on this river,” Harker said [@ferry].",
    "“I have worked for 31 years,” Harker said, “on this river, and never without a radio” [@ferry].",
    "«Le corse riprenderanno soltanto in autunno», ha spiegato Neri [@traghetto].",
    "«Le corse riprenderanno», ha spiegato Neri, «soltanto in autunno» [@traghetto].",
    "„Niemand hat uns“, sagte Voss, „vor dem Nebel gewarnt“ [@faehre].",
    "« Nous n'avons pas entendu », a dit Morel, « la sirène » [@bac].",
  ])("is fair: %s", (draft) => expectFindings("altered-quote", `${library}${draft}\n`));
});

describe("fair quoting", () => {
  test.each([
    "“I have worked for thirty-one years on this river,” Harker said [@ferry].",
    "“Harker rang me at 4, and I told the harbor office of the 17 passengers,” Brandt said [@ferry].",
    "“The harbor was grey and the color of the water was the color of the sky,” Brandt said [@ferry].",
    "„Wir mussten um vier Uhr die siebzehn Fahrgäste zählen“, sagte Voss [@faehre].",
    "„Wir mußten … die 17 Fahrgäste zählen“, sagte Voss [@faehre].",
    "Brandt said: \"The pilot called the crossing 'a walk across a dark room' and laughed\" [@ferry].",
    "Brandt quotes him: “a walk across a dark room” [@ferry].",
    "«The pilot called the crossing “a walk across a dark room” and laughed», Brandt said [@ferry].",
    "“We did not see the [boat] before it struck the pier,” Harker said [@ferry].",
    "“[Harker] rang me at four, and I told the harbour office,” Brandt said [@ferry].",
    "“WE DID NOT SEE the ferry before it struck the pier!” Harker said [@ferry].",
    "“We did not see the ferry before it struck the pier. […] The harbour was grey,” they said [@ferry].",
  ])("%s", (draft) => expectFindings("altered-quote", `${library}${draft}\n`));
});
