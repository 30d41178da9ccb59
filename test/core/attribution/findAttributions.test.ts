import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { languageCodes, type LanguageCode } from "../../../server/core/languages";
import { spanContains } from "../../../server/core/text/span";
import { draw, drawAll, readAttributions } from "./reading";

type Case = readonly [text: string, ...attributions: string[]];

function check(language: LanguageCode, cases: readonly Case[]): void {
  it.each(cases.map((each) => [each[0], each.slice(1)] as const))("%s", (text, expected) => {
    expect(drawAll(text, language)).toEqual(expected);
  });
}

describe("statements", () => {
  check("en", [
    [
      "Lee Foster said the groups were almost certainly linked.",
      "statement | Lee Foster | said | the groups were almost certainly linked | (near-certain: almost certainly)",
    ],
    [
      "According to Secureworks, the list held thousands of addresses.",
      "statement | Secureworks | According to | the list held thousands of addresses",
    ],
    [
      "The list held thousands of addresses, according to the company.",
      "statement | the company | according to | The list held thousands of addresses",
    ],
    [
      "“The overlap is striking,” said Lee Foster, a manager at FireEye.",
      "statement | Lee Foster, a manager at FireEye | said | “The overlap is striking,”",
    ],
    [
      "“The overlap,” she said, “is striking.”",
      "statement | she | said | “The overlap,” … “is striking.”",
    ],
    [
      "Lee Foster, a manager with the firm FireEye, said the overlap was striking.",
      "statement | Lee Foster, a manager with the firm FireEye, | said | the overlap was striking",
    ],
    [
      "The minister told reporters on Monday that the election was safe.",
      "statement | The minister | told | that the election was safe",
    ],
    [
      "The ministry denied that its network had been open for years.",
      "statement | The ministry | denied | that its network had been open for years | (denied: denied)",
    ],
    [
      "Ann Lee's claim that the list was stolen was never proved.",
      "statement | Ann Lee's | claim | that the list was stolen was never proved | (doubted: never proved)",
    ],
    [
      "Experts say the group never existed.",
      "statement | Experts | say | the group never existed | (vague)",
    ],
    [
      "`` The overlap , '' she said , `` is Foster 's find . ''",
      "statement | she | said | `` The overlap , '' … `` is Foster 's find . ''",
    ],
    ["I think that the book is too long, and you say that it is too short."],
    ["“He said that he was tired,” the old song goes on and on."],
    ["The report card, the noted author and the called strike."],
  ]);
  check("it", [
    [
      "Secondo la Global Cyber Security Company, il gruppo conta una quarantina di persone.",
      "statement | la Global Cyber Security Company | Secondo | il gruppo conta una quarantina di persone",
    ],
    [
      "Il portavoce ha detto che la rete era sicura.",
      "statement | Il portavoce | ha detto | che la rete era sicura",
    ],
    [
      "«La rete è sicura», ha dichiarato Anna Rossi.",
      "statement | Anna Rossi | ha dichiarato | «La rete è sicura»",
    ],
    [
      "Si dice che il gruppo non esista più.",
      "statement |  | Si dice che | il gruppo non esista più | (possible hearsay: Si dice, vague)",
    ],
    ["A dirlo è Anna Rossi.", "statement | Anna Rossi | A dirlo | "],
    [
      "A detta di FireEye, i due gruppi sono legati.",
      "statement | FireEye | A detta di | i due gruppi sono legati",
    ],
  ]);
  check("de", [
    [
      "Laut FireEye sind die beiden Gruppen verbunden.",
      "statement | FireEye | Laut | sind die beiden Gruppen verbunden",
    ],
    [
      "Der Sprecher sagte, dass das Netz sicher sei.",
      "statement | Der Sprecher | sagte | dass das Netz sicher sei",
    ],
    [
      "Die Regierung hat angekündigt, das Netz zu prüfen.",
      "statement | Die Regierung | hat angekündigt | das Netz zu prüfen",
    ],
  ]);
});

describe("responsibility", () => {
  check("en", [
    [
      "The TV5 Monde hack was carried out by Fancy Bear.",
      "responsibility | Fancy Bear | was carried out by | The TV5 Monde hack",
    ],
    [
      "Fancy Bear hacked the broadcaster.",
      "responsibility | Fancy Bear | hacked | the broadcaster",
    ],
    [
      "In 2015 Russian hackers threatened the spouses of American soldiers.",
      "responsibility | Russian hackers | threatened | the spouses of American soldiers",
    ],
    [
      "Fancy Bear tried to break into the mailboxes of journalists.",
      "responsibility | Fancy Bear | tried to break into | the mailboxes of journalists",
    ],
    [
      "Fancy Bear was not behind the attack.",
      "responsibility | Fancy Bear | was not behind | the attack | (denied: not)",
    ],
    [
      "Did the ministry say that Fancy Bear was behind the hack?",
      "statement | the ministry | say | that Fancy Bear was behind the hack | (asked)",
      "responsibility | Fancy Bear | was behind | the hack | (asked)",
    ],
    [
      "If Fancy Bear was behind the hack, much would follow.",
      "responsibility | Fancy Bear | was behind | the hack | (supposed)",
    ],
    [
      "Glass Heron attacked the container port.",
      "responsibility | Glass Heron | attacked | the container port",
    ],
    ["She attacked the problem, and the paper attacks the theory."],
  ]);
  check("it", [
    [
      "Fancy Bear ha attaccato il porto di Genova.",
      "responsibility | Fancy Bear | ha attaccato | il porto di Genova",
    ],
    [
      "L'attacco a TV5 Monde è stato compiuto dal Cyber Califfato.",
      "responsibility | Cyber Califfato | è stato compiuto dal | L'attacco a TV5 Monde",
    ],
    [
      "Fancy Bear ha rivendicato l'attacco all'emittente.",
      "responsibility | Fancy Bear | ha rivendicato | l'attacco all'emittente",
    ],
  ]);
});

describe("identity", () => {
  check("en", [
    [
      "CyberCaliphate was in fact a front for Russian hackers.",
      "identity | CyberCaliphate | was | a front for Russian hackers",
    ],
    [
      "It appears that the CyberCaliphate actually consisted of Russian hackers.",
      "identity | the CyberCaliphate | actually consisted of | Russian hackers | (likely: appears)",
    ],
    [
      "CyberCaliphate, a front for Russian hackers, was silent.",
      "identity | CyberCaliphate | front | a front for Russian hackers",
    ],
    [
      "CyberCaliphate, run by Russian hackers, was silent.",
      "identity | CyberCaliphate | run by | Russian hackers",
    ],
    ["Ann Lee, a member of the council, was silent."],
    ["The bank, a part of the old town, was silent."],
    ["Rome is a city on the Tiber, and Lyon is part of France."],
  ]);
  check("it", [
    [
      "Il gruppo sarebbe composto da una quarantina di persone.",
      "identity | Il gruppo | sarebbe composto da | una quarantina di persone | (possible hearsay: sarebbe composto)",
    ],
    [
      "Il Cyber Califfato, la divisione hacker dell'Isis, tace.",
      "identity | Il Cyber Califfato | divisione | la divisione hacker dell'Isis",
    ],
    [
      "Il Cyber Califfato fa parte dello Stato Islamico.",
      "identity | Il Cyber Califfato | fa parte dello | Stato Islamico",
    ],
  ]);
});

describe("aliases", () => {
  check("en", [
    [
      "Fancy Bear, also known as APT28, is old.",
      "alias |  | also known as | APT28 | (of Fancy Bear)",
    ],
    [
      "Fancy Bear, which Secureworks dubs “Iron Twilight,” is old.",
      "alias | Secureworks | dubs | Iron Twilight | (of Fancy Bear)",
    ],
    [
      "Secureworks calls Fancy Bear “Iron Twilight”.",
      "alias | Secureworks | calls | Iron Twilight | (of Fancy Bear)",
    ],
  ]);
  it("tells a mere abbreviation from an alias that is claimed", () => {
    const [alias] = readAttributions("The Associated Press (AP) has offices everywhere.");
    expect(alias).toMatchObject({ kind: "alias", abbreviation: true });
  });
});

describe("any text", () => {
  const word = fc.constantFrom(
    ..."said says “ ” \" ' , . ; : ( ) ? Fancy Bear the hackers was behind attack by which dubs according to It is believed that not if - U.S. Mr. — ’".split(
      " ",
    ),
  );
  const text = fc.oneof(
    fc.array(word, { maxLength: 30 }).map((words) => words.join(" ")),
    fc.string({ unit: "grapheme" }),
  );
  const language = fc.constantFrom(...languageCodes);

  it("gives spans within its sentence, cues in order, never an exception", () => {
    fc.assert(
      fc.property(text, language, (given, code) => {
        let last = 0;
        for (const attribution of readAttributions(given, code)) {
          const { source, cue, content, sentence } = attribution;
          for (const span of [...source, ...cue, ...content]) {
            if (span.start >= span.end || !spanContains(sentence, span))
              throw new Error(draw(given, attribution));
          }
          expect(cue.length).toBeGreaterThan(0);
          expect(cue[0]!.start).toBeGreaterThanOrEqual(last);
          last = cue[0]!.start;
        }
      }),
      { numRuns: 500 },
    );
  });
});
