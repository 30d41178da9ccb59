/** A language's lists of cues, indexed by word. */
import type { Cues, Phrases } from "../../languages/cues";
import type { VerbForms } from "../../languages/verbForms";
import type { References } from "../../languages/references";
import {
  marks,
  phraseKinds,
  type CertaintyList,
  type CertaintyMark,
  type CuePhrase,
  type PhraseKind,
} from "./cueKinds";

export type VerbForm = "infinitive" | "finite" | "participle" | "gerund";

/** A verb that a word may be a form of, with the forms it may be. */
export interface VerbUse<Verb extends VerbForms> {
  readonly verb: Verb;
  readonly forms: ReadonlySet<VerbForm>;
}

/** Of each noun of some lists, all nouns of the lists that hold it. */
export function indexAlike(lists: References["alike"]): Map<string, ReadonlySet<string>> {
  const index = new Map<string, ReadonlySet<string>>();
  for (const list of lists) {
    const all = new Set(list);
    for (const noun of list) index.set(noun, new Set([...(index.get(noun) ?? []), ...all]));
  }
  return index;
}

const verbForms = ["infinitive", "finite", "participle", "gerund"] as const;

/** The verbs, and forms of them, that each word may be. */
export function indexVerbs<Verb extends VerbForms>(
  verbs: readonly Verb[],
): Map<string, VerbUse<Verb>[]> {
  const index = new Map<string, { verb: Verb; forms: Set<VerbForm> }[]>();
  for (const verb of verbs)
    for (const form of verbForms)
      for (const word of verb[form]) {
        const uses = index.get(word) ?? [];
        if (uses.length === 0) index.set(word, uses);
        const use = uses.find((each) => each.verb === verb);
        if (use) use.forms.add(form);
        else uses.push({ verb, forms: new Set([form]) });
      }
  return index;
}

/** The forms that a word may be of one of some verbs. */
export const indexForms = (verbs: readonly VerbForms[]): Map<string, ReadonlySet<VerbForm>> =>
  new Map([...indexVerbs(verbs)].map(([word, uses]) => [word, uses[0]!.forms] as const));

/** Phrases by each of their first words, longer ones first. */
export function indexPhrases({ phrases, certainty }: Cues): Map<string, CuePhrase[]> {
  const index = new Map<string, CuePhrase[]>();
  for (const kind of Object.keys(phraseKinds) as PhraseKind[]) {
    const list =
      kind in phrases ? phrases[kind as keyof Phrases] : certainty[kind as CertaintyList];
    for (const phrase of list) {
      const slots = slotsOf(phrase);
      const opens = phrase.startsWith("[") ? 1 : 0;
      const closes = phrase.endsWith("]") ? slots.length - 1 : slots.length;
      for (const first of slots[0] ?? []) {
        const entries = index.get(first) ?? [];
        if (entries.length === 0) index.set(first, entries);
        entries.push({ kind: phraseKinds[kind], slots, opens, closes });
      }
    }
  }
  // Longer phrases first, so that the first match is the longest.
  for (const entries of index.values()) entries.sort((a, b) => b.slots.length - a.slots.length);
  return index;
}

const slotsOf = (phrase: string): CuePhrase["slots"] =>
  phrase
    .replace(/[[\]]/g, "")
    .split(/\s+/)
    .map((slot) => (slot === "~" ? undefined : new Set(slot.split("/"))));

/** What the forms of verbs tell: those that deny, and those that a language lists. */
export function indexVerbMarks({ verbs, certainty }: Cues): Map<string, CertaintyMark> {
  const index = new Map<string, CertaintyMark>();
  const listed = Object.entries(certainty.verbs) as [CertaintyList, readonly string[]][];
  for (const verb of verbs) {
    const list = verb.denies
      ? "denied"
      : listed.find(([, infinitives]) => infinitives.includes(verb.infinitive[0] ?? ""))?.[0];
    if (!list || verb.particle) continue;
    for (const form of verbForms)
      for (const word of verb[form])
        if (!index.has(word) || verb.denies) index.set(word, marks[list]);
  }
  return index;
}
