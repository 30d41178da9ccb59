/** How names of several words, or of bodies, are declined in languages with cases: what tells that one is, and which endings stand for which. Folded, without diacritics. */
import { wordsOf } from "./words";

export interface Declension {
  /** Words right before a declined name. */
  readonly articles: ReadonlySet<string>;
  /** Endings of declined adjectives, and those that the name itself may have: "der Deutschen Bahn" is "Deutsche Bahn". */
  readonly adjectives: readonly string[];
  readonly plainAdjectives: readonly string[];
  /** What a declined noun adds: "des Auswärtigen Amtes". */
  readonly nouns: readonly string[];
  /** Last parts of nouns for bodies that are declined so, and are no surname with an s: "des Bundesgerichtshofs", "des Bundesamtes für Statistik". */
  readonly bodies: readonly string[];
}

export const declensions: readonly Declension[] = [
  {
    articles: new Set(
      wordsOf(
        "der des dem den zur zum beim vom im am einer eines einem einen dieser dieses diesem",
      ),
    ),
    adjectives: ["en", "em", "er", "es"],
    plainAdjectives: ["e", "er", "es"],
    nouns: ["es", "s"],
    bodies: wordsOf(
      `amt gericht gerichtshof ministerium verband bund rat ausschuss institut museum archiv parlament landtag
      bundestag senat komitee klinikum werk verein kreuz bundnis konzern zentrum kommando hof dienst schutz`,
    ),
  },
];
