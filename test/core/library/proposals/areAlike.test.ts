/** Pairs of names: which are worth a question whether they are one actor's, and why; and which are not. */
import { describe, expect, test } from "vitest";
import type { ActorKind } from "../../../../server/core/documents/document";
import { likenessOf } from "../../../../server/core/library/proposals/areAlike";
import {
  meetingsOf,
  shapeOf,
  type Likeness,
} from "../../../../server/core/library/proposals/meetings";

const kinds: Readonly<Record<string, ActorKind>> = {
  p: "person",
  g: "group",
  o: "organisation",
  s: "state",
  "?": "unknown",
};

/** "p Name ~ p Name": how the names are alike; each stands behind the letter of its kind. */
function alike(pair: string): Likeness | undefined {
  const [a, b] = pair.split(" ~ ").map((each) => shapeOf(each.slice(2), kinds[each[0]!]!));
  const keys = new Set(meetingsOf(b!).map(({ likeness, key }) => `${likeness} ${key}`));
  for (const { likeness, key } of meetingsOf(a!)) {
    const how = keys.has(`${likeness} ${key}`) ? likenessOf(likeness, a!, b!) : undefined;
    if (how) return how;
  }
  return undefined;
}

describe("the same actor?", () => {
  test.each<[Likeness, readonly string[]]>([
    [
      "spacing",
      [
        "g CyberCaliphate ~ g Cyber Caliphate",
        "o TV5Monde ~ ? TV5 Monde",
        "? SecureWorks ~ o Secure Works",
        "p ONeill Brennan ~ p O'Neill Brennan",
      ],
    ],
    ["legalForm", ["o Kaspersky GmbH ~ o Kaspersky", "o Weber Stahl AG ~ ? Weber Stahl"]],
    [
      "sound",
      [
        "p Alexander Bastrykin ~ p Aleksandr Bastrykin",
        "p Volodymyr Zelensky ~ p Volodymyr Selenskyj",
        "p Volodymyr Zelenskyy ~ ? Volodymyr Zelenskij",
        "p Vladimir Putin ~ p Vladimir Poutine",
        "p Yevgeny Prigozhin ~ p Jewgeni Prigoschin",
        "p Yevgeny Prigozhin ~ p Evgueni Prigojine",
        "p Viktor Yanukovych ~ p Viktor Janukowytsch",
        "p Mikhail Gorbachev ~ p Michail Gorbatschow",
        "p Muammar Gaddafi ~ p Muammar Gheddafi",
        "p Mohammed Hassan ~ p Muhammad Hasan",
        "p Sergei Lavrov ~ p Sergej Lawrow",
        "p Сергей Лавров ~ p Sergey Lavrov",
        "g Hezbollah ~ g Hizbullah",
        "g Al-Qaeda ~ g Al Qaida",
        "p Ali Khamenei ~ p Ali Chamenei",
      ],
    ],
    [
      "translation",
      [
        "g CyberCaliphate ~ g Cyber Califfato",
        "? CyberCaliphate ~ g Cyber Kalifat",
        "g Islamic State ~ g Stato Islamico",
        "s European Union ~ s Unione Europea",
        "s European Union ~ s Europäische Union",
        "o United Nations ~ o Vereinte Nationen",
        "o Red Cross ~ o Croce Rossa",
        "s North Korea ~ s Corea del Nord",
        "o National Front ~ o Front National",
        "o Ministry of Defence of Ukraine ~ o Ministero della Difesa dell'Ucraina",
        "o European Central Bank ~ o Banca Centrale Europea",
        "g Italian Communist Party ~ g Partito Comunista Italiano",
        "o Casa delle Libertà ~ o Casa della Libertà",
        "o National Security Agency ~ o Agenzia Nazionale per la Sicurezza",
        "s Kremlin ~ o Cremlino",
      ],
    ],
    [
      "acronym",
      [
        "o AP ~ o Associated Press",
        "? NSA ~ o National Security Agency",
        "? GCSC ~ o Global Cyber Security Company",
        "o ONU ~ o Organizzazione delle Nazioni Unite",
        "g PLO ~ g Palestine Liberation Organization",
      ],
    ],
    ["initial", ["p V. Putin ~ p Vladimir Putin", "p Lee J. Foster ~ p Lee Foster"]],
  ])("%s", (likeness, pairs) => {
    expect(pairs.map((pair) => `${alike(pair) ?? "no"}: ${pair}`)).toEqual(
      pairs.map((pair) => `${likeness}: ${pair}`),
    );
  });

  test.each([
    "s North Korea ~ s South Korea",
    "s North Korea ~ s Corea del Sud",
    "g APT28 ~ g APT29",
    "g Unit 26165 ~ g Unit 74455",
    "o Channel 4 ~ o Channel 5",
    "p John Smith ~ p Jane Smith",
    "p John Smith ~ p John Smith Jr.",
    "p John Smith ~ p John Smythe Jones",
    "p George W. Bush ~ p George H. W. Bush",
    "p Francesco Rossi ~ p Francesca Rossi",
    "? Francesco Rossi ~ ? Francesca Rossi",
    "p Daniele Conti ~ p Daniela Conti",
    "p Anna Jensen ~ p Anna Jansen",
    "p Peter Martin ~ p Peter Marten",
    "p Kim Jong-un ~ p Kim Jong-il",
    "p Maria Weber ~ p Mario Weber",
    "p Simone Keller ~ p Simon Keller",
    "p Meyer ~ p Meier",
    "? Hansen ~ ? Hanson",
    "g Fancy Bear ~ g Cozy Bear",
    "o Ministry of Defence ~ o Ministry of Justice",
    "o Central Bank of Russia ~ o Central Bank of Turkey",
    "o First Army ~ o Third Army",
    "p Henry VIII ~ p Henry VII",
    "p Ann Porter ~ o AP",
    "p Islam Staten ~ g Islamic State",
    "o Court ~ o Tribunale",
    "o Council ~ o Consiglio",
    "o Centre ~ o Centro",
    "g Verdi ~ g Grüne",
    // Every country has its own.
    "o Ministry of Defence ~ o Ministero della Difesa",
    "o Interior Ministry ~ o Ministero dell'Interno",
    "g Democratic Party ~ g Partito Democratico",
    "o Supreme Court ~ o Corte Suprema",
    "o Consiglio di Amministrazione ~ o Consiglio d'Amministrazione",
    "o National Police ~ o Polizia Nazionale",
    "o Corte Penale Internazionale ~ o tribunale penale internazionale",
    "s South Korea ~ ? South Korean",
    "? Gruppo A ~ ? Gruppo D",
    "o IP ~ ? Install Path",
    "o C2 ~ o K2",
    "s Niger ~ s Nigeria",
    "s Austria ~ s Australia",
    "s Iran ~ s Iraq",
    "s Slovakia ~ s Slovenia",
    "o CIA ~ o FBI",
    "p L. Foster ~ p Norman Foster",
    "o Bank of England ~ o Bank of France",
    "o Democratic Party ~ o Republican Party",
    "g Red Brigades ~ g Black Brigades",
  ])("no: %s", (pair) => {
    expect(alike(pair)).toBeUndefined();
  });
});

test.each(["g TIDE-C-28 ~ g TIDE-Q-28", "g TIDE 28 ~ g TIDE-C-28", "g T-TIDE-03 ~ g TIDE-C-03"])(
  "signs with other letters are no question: %s",
  (pair) => {
    expect(alike(pair)).toBeUndefined();
  },
);

test("signs that are only parted otherwise are", () => {
  expect(alike("g TIDE 28 ~ g TIDE28")).toBe("spacing");
});
