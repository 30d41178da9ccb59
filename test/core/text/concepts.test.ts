/** Concepts: words of five languages that stand for the same. */
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { languageCodes, type LanguageCode } from "../../../server/core/languages";
import { concepts, deedConcepts } from "../../../server/core/languages/concepts";
import {
  exclusivePairs,
  rivalQualities,
  endingPairs,
  passingPairs,
} from "../../../server/core/languages/opposites";
import { conceptRowsOf } from "../../../server/core/text/conceptIndex";
import {
  areExclusive,
  conceptsAmong,
  conceptsOf,
  isDeedConcept,
} from "../../../server/core/text/concepts";
import { termsOf } from "../../../server/core/text/terms";
import "../../properties";

/** A word or phrase of each language, and the concept that all stand for. */
const meetings = `
  attack: en attacked | it attaccarono | de angegriffen | fr attaquée | es atacó
  arrest: en arrests | it arrestati | de Festnahmen | fr interpellés | es detuvieron
  steal: en stolen | it rubò | de gestohlen | fr volé | es robaron
  win: en won | it vinse | de gewann | fr gagnèrent | es ganaron
  lose: en lost | it persero | de verlor | fr perdu | es pierden
  rise: en rose | it salì | de stieg | fr augmente | es subieron
  fall: en fell | it calarono | de sanken | fr diminué | es cayó
  die: en died | it morì | de starb | fr mourut | es murieron
  elect: en elections | it eletta | de Wahlen | fr électorales | es eligió
  strike: en walkouts | it scioperi | de Streiks | fr grèves | es huelgas
  destroy: en destroyed | it distrutto | de zerstört | fr détruite | es destruyó
  open: en opened | it aperta | de geöffnet | fr ouvert | es abierta
  vaccinate: en vaccines | it vaccini | de Impfungen | fr vaccinés | es vacunas
  city: en cities | it città | de Städte | fr villes | es ciudades
  woman: en women | it donne | de Frauen | fr femmes | es mujeres
  newspaper: en newspapers | it quotidiani | de Zeitungen | fr journaux | es periódicos
  bank: en banks | it banche | de Banken | fr banques | es bancos
  minister: en ministers | it ministra | de Ministerin | fr ministres | es ministra
  power-plant: en power plants | it centrali elettriche | de Kraftwerken | fr centrales | es centrales
  russia: en Russian | it russe | de russischen | fr russe | es rusas
  france: en french | it francesi | de Franzosen | fr française | es francesas
  illegal: en illegally | it illecite | de illegaler | fr illégale | es ilegales
  flag: en banner | it bandiera | de Fahne | fr drapeau | es bandera
  target: en targets | it mirino | de Ziele | fr cibles | es objetivos
  retract: en retracted | it ritratta | de widerruft | fr rétracte | es retractó
  moscow: en Moscow | it Mosca | de Moskaus | fr Moscou | es Moscú
  exercise: en drills | it esercitazioni | de Übungen | fr manœuvres | es maniobras
  leave: en left | it uscirono | de verließen | fr partirent | es salió
  born: en newborn | it nacquero | de geborene | fr naquit | es nació
  measure: en measured | it misurano | de maß | fr mesurée | es mide
  survive: en survived | it sopravvisse | de überlebten | fr survécu | es sobrevivieron
  control: en controlled | it controllava | de kontrollierte | fr contrôle | es controlaba
  stay: en remained | it rimarrà | de blieben | fr resteront | es permanecen
  lengthen: en extended | it prorogato | de verlängert | fr prolongée | es prorrogó
  shorten: en curtailed | it accorciata | de verkürzt | fr écourté | es acortada
  worsen: en worsening | it peggiorò | de verschlechtert | fr aggravée | es empeoraron
  weaken: en loosened | it allentate | de gelockert | fr assoupli | es relajaron
  unanimous: en unanimously | it unanimi | de einstimmige | fr unanimes | es unánime
  unchanged: en unchanged | it invariati | de unverändert | fr inchangés | es inalterada
  empty: en deserted | it vuote | de leeren | fr vides | es vacíos
  march: en March | it marzo | de März | fr mars | es marzo
`;

const rows = meetings
  .trim()
  .split("\n")
  .map((row) => row.trim().split(": ") as [string, string]);

describe("words of five languages meet", () => {
  test.each(rows)("%s", (concept, words) => {
    for (const cell of words.split(" | ")) {
      const [language, ...word] = cell.split(" ");
      expect(conceptsOf(word.join(" "), language as LanguageCode), cell).toContain(concept);
    }
  });
});

describe("a compound stands for its members", () => {
  test.each([
    ["Hackerangriff", ["hacker", "attack"]],
    ["Bankraub", ["bank", "steal"]],
    ["Regierungssprecherin", ["government", "spokesperson"]],
    ["Jahrmarktbude", []],
    ["Umweltministerium", ["environment", "ministry"]],
    ["Quecksilbervergiftung", ["poison"]],
    ["Kombination", []],
    ["Nachfolger", []],
    ["umfassenden", []],
    ["Freiburger", []],
    ["eingeschlossen", []],
    ["Beitrag", []],
    ["Unterhalt", []],
  ])("%s", (word, expected) => {
    expect(conceptsOf(word, "de")).toEqual(expected);
  });
});

test.each([
  ["en", "cyberspies", ["cyber", "spy"]],
  ["it", "filorussi", ["russia"]],
  ["fr", "eurodéputée", ["europe", "lawmaker"]],
  ["es", "ciberataques", ["hack"]],
  ["it", "anticipo", []],
] as const)("%s: %s stands for what it begins with and the rest", (language, word, expected) => {
  expect(conceptsOf(word, language)).toEqual(expected);
});

test.each([
  ["en", "thing make get go matter way people kind it the may back really"],
  ["it", "cosa fare avere modo tipo ecco mentre porta stato parte grazie attraverso"],
  ["de", "Ding machen haben sein Sache war das bekannt"],
  ["fr", "chose faire avoir manière est son dans sur ne été côté part"],
  ["es", "cosa hacer tener modo manera para como estado este parte"],
] as const)("vague words and function words of %s stand for nothing", (language, words) => {
  for (const word of words.split(" ")) expect(conceptsOf(word, language), word).toEqual([]);
});

test("case, elision, hyphens, soft hyphens and apostrophes do not matter", () => {
  expect(conceptsOf("L’ATTACCO", "it")).toEqual(["attack"]);
  expect(conceptsOf("e-mails", "en")).toEqual(["email"]);
  expect(conceptsOf("Kraft\u00ADwerk", "de")).toEqual(["power-plant"]);
  expect(conceptsOf("Strasse", "de")).toEqual(conceptsOf("Straße", "de"));
});

describe("in a sentence, phrases and parted verbs count as one word", () => {
  test.each([
    ["en", "Divers mended the power plant at Ravel Bay", "repair power-plant"],
    ["it", "Le centrali elettriche di Savona hanno chiuso", "power-plant close"],
    ["fr", "La mise en examen du maire", "charge mayor"],
    ["de", "Sie griffen das Kraftwerk in der Nacht an", "attack power-plant night"],
    ["de", "Die Polizei nahm gestern zwei Männer fest", "police arrest yesterday man"],
    ["en", "Fares will go up", "rise"],
    ["it", "Un ponte più grande", "bridge larger"],
    ["de", "Die Miete bleibt gleich", "rent unchanged"],
    ["de", "Sie nahmen an der Tagung der Forscher teil", "participate conference scientist"],
  ] as const)("%s: %s", (language, text, expected) => {
    expect(conceptsAmong(termsOf(text), language).flat().join(" ")).toBe(expected);
  });
});

test("a word without end stands for nothing", () => {
  expect(conceptsOf("kraft".repeat(40_000) + "werk", "de")).toEqual([]);
});

test("opposites exclude each other, whichever is named first", () => {
  expect(areExclusive("guilty", "innocent")).toBe(true);
  expect(areExclusive("confirm", "deny") && areExclusive("deny", "confirm")).toBe(true);
  expect(areExclusive("bridge", "tunnel")).toBe(false);
  for (const concept of [
    ...exclusivePairs,
    ...endingPairs,
    ...passingPairs,
    ...rivalQualities,
  ].flat())
    expect(concepts).toContain(concept);
});

test("deeds are told from things", () => {
  expect(isDeedConcept("arrest")).toBe(true);
  expect(isDeedConcept("police")).toBe(false);
});

describe("a language's list", () => {
  test.each(languageCodes)("%s has a row for each concept but the months", (language) => {
    const listed = conceptRowsOf(language).map(({ concept }) => concept);
    expect([...listed].sort()).toEqual(concepts.slice(0, -12).sort());
    expect(new Set(listed).size).toBe(listed.length);
  });

  test.each(languageCodes)("%s has words in each row", (language) => {
    for (const { concept, nouns, verbs, adjectives } of conceptRowsOf(language)) {
      expect(nouns.length + verbs.length + adjectives.length, concept).toBeGreaterThan(0);
      if (verbs.length > 0) expect(deedConcepts).toContain(concept);
    }
  });

  test.each(languageCodes)("%s has no word for more than three concepts", (language) => {
    const uses = new Map<string, Set<string>>();
    for (const { concept, nouns, verbs, adjectives } of conceptRowsOf(language))
      for (const word of [...nouns, ...verbs, ...adjectives])
        uses.set(word, (uses.get(word) ?? new Set()).add(concept));
    for (const [word, found] of uses) expect(found.size, word).toBeLessThanOrEqual(3);
  });
});

test("any word in any language has some concepts or none, composed or decomposed", () => {
  const word = fc.oneof(
    fc.string({ unit: "binary" }),
    fc.string({ unit: fc.constantFrom(..."aàeéiosßæß'’- \u00AD\u0301") }),
    fc.constantFrom("constructor", "__proto__", "été", "Überfälle", "città", "años"),
  );
  fc.assert(
    fc.property(word, fc.constantFrom(...languageCodes), (text, language) => {
      const found = conceptsOf(text, language);
      expect(conceptsOf(text.normalize("NFD"), language)).toEqual(
        conceptsOf(text.normalize("NFC"), language),
      );
      for (const concept of found) expect(concepts).toContain(concept);
      const terms = termsOf(`${text} ${text}`);
      expect(conceptsAmong(terms, language)).toHaveLength(terms.length);
    }),
  );
});
