/** What a model knows of words: the forms that it met, each with its classes. */
import type { Entry } from "../words/word";
import type { ModelFile } from "./weights";

/** What a model sees of a word form. Numbers of classes begin at one; zero stands for none. */
export interface WordAtoms {
  /** Where the classes are from. */
  readonly classes: WordClasses;
  /** The word form, if it is frequent. */
  readonly word: number;
  /** Its dictionary form. */
  readonly lemma: number;
  /** Hash of its last three letters. */
  readonly suffix: number;
  /** Of words that stand in like places. */
  readonly cluster: number;
  /** Its most usual parts of speech. */
  readonly tag: number;
  /** Supersense as a verb and as a noun (WordNet's lexicographer files). */
  readonly verbSense: number;
  readonly nounSense: number;
  /** What it is in the project's own lists (frame of a verb, speaker, auxiliary …). */
  readonly role: number;
  /** Some of `wordBits`. */
  readonly bits: number;
  /** Which of `joints` it is, zero for none. */
  readonly joint: number;
  /** Its place in tables of words; it holds for this round of its classes. */
  readonly number: number;
  readonly round: number;
}

export const wordBits = {
  /** Makes a sentence worth looking at for cues. */
  tellsCue: 4,
  /** Two of these make a sentence worth looking at for deeds. */
  tellsDeed: 8,
  /** Opens what is said: that. */
  opensClause: 16,
  /** May be the trigger of a deed. */
  mayTrigger: 32,
} as const;

/** What parts or joins clauses. */
export const joints = { comma: 1, parting: 2, joining: 4 } as const;

const jointOf = new Map<string, number>([
  [",", joints.comma],
  ...[";", ":", "-", "(", "–", "—"].map((sign) => [sign, joints.parting] as const),
  ...["and", "but", "or"].map((word) => [word, joints.joining] as const),
]);

/** The bits above tell how often a word names who does a deed. */
const doerShift = 6;

/** 3 for hackers and the like, 2 and 1 for what names doers more seldom, 0 for other words. */
export const doerLevelOf = ({ bits }: WordAtoms): number => bits >> doerShift;

/** The bits of a level. */
export const doerBits = (level: number): number => level << doerShift;

/** Bytes of a row: lemma (2), cluster, tag, verbSense, nounSense, role, bits. */
export const classBytes = 8;

export interface WordClasses {
  /** Atoms of a folded word. */
  atomsOf(folded: string): WordAtoms;
  /** As `atomsOf`, kept on the entry. */
  atomsAt(entry: Entry): WordAtoms;
  /** What stands before and behind a sentence. */
  readonly outside: WordAtoms;
  /** Forgets all words where there are many, and begins the next round of numbers. */
  makeRoom(): void;
  readonly round: number;
}

/** Reads the sections "words" (a form a line), "frequent" (how many of the first have a number) and "classes"; undefined where they do not fit. */
export function readWordClasses(file: ModelFile): WordClasses | undefined {
  const words = file.section("words");
  const frequent = file.section("frequent");
  const rows = file.section("classes");
  if (!words || frequent?.length !== 4 || !rows) return undefined;
  const forms = decode(words).split("\n");
  if (rows.length !== forms.length * classBytes) return undefined;
  const count = new DataView(frequent.buffer, frequent.byteOffset, 4).getUint32(0, true);
  return createWordClasses(forms, count, rows);
}

/** Letters beyond ASCII are written as UTF-8. */
function decode(bytes: Uint8Array): string {
  let text = "";
  for (let at = 0; at < bytes.length;) {
    const first = bytes[at]!;
    const more = first < 0x80 ? 0 : first < 0xe0 ? 1 : first < 0xf0 ? 2 : 3;
    let code = more === 0 ? first : first & (0x3f >> more);
    for (let next = 1; next <= more; next += 1)
      code = (code << 6) | ((bytes[at + next] ?? 0) & 0x3f);
    text += String.fromCodePoint(Math.min(code, 0x10ffff));
    at += more + 1;
  }
  return text;
}

export function createWordClasses(
  forms: readonly string[],
  frequent: number,
  rows: Uint8Array,
): WordClasses {
  const numbers = new Map<string, number>();
  forms.forEach((form, index) => numbers.set(form, index));
  const known = new Map<string, WordAtoms>();
  const classes = {
    round: 0,
    atomsOf(folded: string): WordAtoms {
      let atoms = known.get(folded);
      if (!atoms) {
        const form = { folded, number: known.size, round: classes.round };
        atoms = createAtoms(classes, form, numbers.get(folded), frequent, rows);
        known.set(folded, atoms);
      }
      return atoms;
    },
    atomsAt(entry: Entry): WordAtoms {
      const { atoms } = entry;
      if (atoms?.classes === classes && atoms.round === classes.round) return atoms;
      return (entry.atoms = classes.atomsOf(entry.folded));
    },
    get outside(): WordAtoms {
      return classes.atomsOf("");
    },
    makeRoom(): void {
      if (known.size <= mostKnown) return;
      known.clear();
      classes.round += 1;
    },
  };
  return classes;
}

/** So many forms are remembered before all are forgotten, between two sentences. */
const mostKnown = 1 << 16;

function createAtoms(
  classes: WordClasses,
  { folded, number, round }: { folded: string; number: number; round: number },
  row: number | undefined,
  frequent: number,
  rows: Uint8Array,
): WordAtoms {
  const suffix = suffixOf(folded);
  const joint = jointOf.get(folded) ?? 0;
  const isKnown = row !== undefined;
  const at = isKnown ? row * classBytes : 0;
  const byteAt = (offset: number): number => (isKnown ? rows[at + offset]! : 0);
  return {
    classes,
    word: isKnown && row < frequent ? row + 1 : 0,
    lemma: byteAt(0) | (byteAt(1) << 8),
    suffix,
    cluster: byteAt(2),
    tag: byteAt(3),
    verbSense: byteAt(4),
    nounSense: byteAt(5),
    role: byteAt(6),
    bits: byteAt(7),
    joint,
    number,
    round,
  };
}

/** The last three letters in one number; digits are all alike. */
function suffixOf(folded: string): number {
  let suffix = 0;
  for (let at = Math.max(0, folded.length - 3); at < folded.length; at += 1) {
    const code = folded.charCodeAt(at);
    suffix = (Math.imul(suffix, 0x2f) + (code >= 48 && code <= 57 ? 48 : code)) | 0;
  }
  return suffix & 0xffffff;
}
