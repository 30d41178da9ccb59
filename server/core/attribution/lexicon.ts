/** A language's cues compiled for look-up by word. */
import { languages, type LanguageCode } from "../languages";
import { menNames, womenNames } from "../languages/givenNames";
import type { CertaintyLevel } from "./attribution";
import type { References } from "../languages/references";
import type {
  CertaintyCues,
  Cues,
  DeedCues,
  DeedVerb,
  Fields,
  Grammar,
  NameCues,
  Nouns,
  Phrases,
  Reporting,
  StatementVerb,
  VerbForms,
} from "../languages/cues";

export type VerbForm = "infinitive" | "finite" | "participle" | "gerund";

/** A verb that a word may be a form of, with the forms it may be. */
export interface VerbUse<Verb extends VerbForms> {
  readonly verb: Verb;
  readonly forms: ReadonlySet<VerbForm>;
}

type CertaintyList = Exclude<keyof typeof certaintyPhraseKinds, "plain">;

export type PhraseKind = keyof Phrases | keyof typeof certaintyPhraseKinds;

/** Kinds of phrases that tell how sure something is, and first those that only look so. */
const certaintyPhraseKinds = {
  plain: 512,
  denied: 1024,
  doubted: 2048,
  possible: 4096,
  hearsay: 8192,
  likely: 16384,
  nearCertain: 32768,
} as const;

export interface CertaintyMark {
  readonly level: CertaintyLevel;
  readonly hearsay?: true;
}

/** What the words of a list of `CertaintyCues` tell. */
const marks: Readonly<Record<CertaintyList, CertaintyMark>> = {
  denied: { level: "denied" },
  doubted: { level: "doubted" },
  possible: { level: "possible" },
  hearsay: { level: "possible", hearsay: true },
  likely: { level: "likely" },
  nearCertain: { level: "near-certain" },
};

/** Kinds of phrases as bits, so that several can be asked for at once. */
export const phraseKinds: Readonly<Record<PhraseKind, number>> = {
  accordingTo: 1,
  forSource: 2,
  afterSource: 4,
  cleft: 8,
  impersonal: 16,
  doneBy: 32,
  behind: 64,
  composedOf: 128,
  alsoKnownAs: 256,
  ...certaintyPhraseKinds,
};

/** All of the kinds that tell how sure something is, and `plain`. */
export const certaintyKinds = Object.values(certaintyPhraseKinds).reduce(
  (bits, kind) => bits | kind,
  0,
);

/** What a phrase of such a kind tells; undefined for `plain`. */
export const markOfPhrase: ReadonlyMap<number, CertaintyMark> = new Map(
  (Object.keys(marks) as CertaintyList[]).map((list) => [certaintyPhraseKinds[list], marks[list]]),
);

/** A slot is a set of words; undefined stands for a gap of one to six words. */
export interface CuePhrase {
  /** One of `phraseKinds`. */
  readonly kind: number;
  readonly slots: readonly (ReadonlySet<string> | undefined)[];
  /** The phrase itself is `[opens, closes)` of them; the others must stand before and after it. */
  readonly opens: number;
  readonly closes: number;
}

/** What a word may begin or be, as bits, so that a sentence's other words cost one look each. */
export const cueBits = {
  statementVerb: 1,
  statementPhrase: 2,
  statementNoun: 4,
  deedVerb: 8,
  deedPhrase: 16,
  identityPhrase: 32,
  /** Says who somebody is, if the sentence has an affiliation. */
  copula: 64,
  affiliation: 128,
  aliasVerb: 256,
  aliasPhrase: 512,
  /** An opening bracket. */
  bracket: 1024,
  /** A colon, before a quotation. */
  colon: 2048,
  /** A learned model finds it worth a look. */
  learned: 4096,
} as const;

/** Lists that words are compared with by their endings. */
type SuffixList = "conditionalSuffixes" | "participleSuffixes" | "pastSuffixes";

type SetsOf<Lists> = {
  readonly [
    Key in keyof Lists as NonNullable<Lists[Key]> extends readonly string[] ? Key : never
  ]-?: ReadonlySet<string>;
};

export interface Lexicon {
  readonly code: LanguageCode;
  readonly verbs: ReadonlyMap<string, readonly VerbUse<StatementVerb>[]>;
  readonly namingVerbs: ReadonlyMap<string, readonly VerbUse<VerbForms>[]>;
  readonly deedVerbs: ReadonlyMap<string, readonly VerbUse<DeedVerb>[]>;
  /** By their first word. */
  readonly phrases: ReadonlyMap<string, readonly CuePhrase[]>;
  /** Of every word that is a cue by itself: which, see `cueBits`. */
  readonly cues: ReadonlyMap<string, number>;
  /** What a form of a verb of saying or believing tells of what is said, where it is less than an assertion. */
  readonly verbMarks: ReadonlyMap<string, CertaintyMark>;
  readonly certainty: SetsOf<Omit<CertaintyCues, SuffixList>> &
    Pick<CertaintyCues, SuffixList | "reportedFuture">;
  readonly adverbSuffixes: readonly string[];
  readonly deeds: SetsOf<DeedCues>;
  /** Forms that a word may be of a verb of blame. */
  readonly blame: ReadonlyMap<string, ReadonlySet<VerbForm>>;
  readonly charges: ReadonlyMap<string, ReadonlySet<VerbForm>>;
  readonly holding: ReadonlyMap<string, ReadonlySet<VerbForm>>;
  readonly grammar: SetsOf<Grammar>;
  /** Empty sets for a language whose verb does not come second. */
  readonly fields: SetsOf<Fields>;
  readonly nouns: SetsOf<Nouns>;
  readonly names: SetsOf<NameCues>;
  readonly references: SetsOf<References>;
  /** Of a noun that another may stand for: all of them. */
  readonly alike: ReadonlyMap<string, ReadonlySet<string>>;
  readonly habits: Cues["habits"];
  /** Given where verbs tell the person. */
  readonly reporting?: SetsOf<Reporting>;
}

const noFields: Fields = {
  openers: [],
  relatives: [],
  purposes: [],
  obliques: [],
  genitives: [],
  links: [],
  focus: [],
  particles: [],
  modals: [],
  perfects: [],
  sayings: [],
  sayingPrepositions: [],
  possessives: [],
  places: [],
  demands: [],
  reported: [],
  blames: [],
  purposeOfBlame: [],
  unreal: [],
};

const compiled = new Map<LanguageCode, Lexicon>();

/** The lexicon of a language; compiled once. */
export function lexiconOf(code: LanguageCode): Lexicon {
  const known = compiled.get(code);
  if (known) return known;
  const lexicon = compile(code, languages[code].cues);
  compiled.set(code, lexicon);
  return lexicon;
}

function compile(code: LanguageCode, cues: Cues): Lexicon {
  const lexicon = {
    code,
    verbs: indexVerbs(cues.verbs),
    namingVerbs: indexVerbs(cues.namingVerbs),
    deedVerbs: indexVerbs(cues.deedVerbs),
    phrases: indexPhrases(cues),
    verbMarks: indexVerbMarks(cues),
    certainty: compileCertainty(cues.certainty),
    adverbSuffixes: cues.grammar.adverbSuffixes,
    deeds: toSets(cues.deeds) as SetsOf<DeedCues>,
    blame: indexForms(cues.deeds.blame),
    charges: indexForms(cues.deeds.charges),
    holding: indexForms(cues.deeds.holding),
    grammar: toSets(cues.grammar) as SetsOf<Grammar>,
    fields: toSets(cues.fields ?? noFields) as SetsOf<Fields>,
    nouns: toSets(cues.nouns) as SetsOf<Nouns>,
    names: { ...(toSets(cues.names) as SetsOf<NameCues>), givenNames: givenNamesOf(cues.names) },
    references: toSets(cues.references) as SetsOf<References>,
    alike: indexAlike(cues.references.alike),
    habits: cues.habits,
    ...(cues.reporting && { reporting: toSets(cues.reporting) as SetsOf<Reporting> }),
  };
  return { ...lexicon, cues: indexCues(lexicon) };
}

/** The cue that a phrase of a kind is; none for what only colours an attribution. */
const cuesOfPhrases: ReadonlyMap<number, number> = new Map([
  [phraseKinds.accordingTo, cueBits.statementPhrase],
  [phraseKinds.forSource, cueBits.statementPhrase],
  [phraseKinds.afterSource, cueBits.statementPhrase],
  [phraseKinds.cleft, cueBits.statementPhrase],
  [phraseKinds.impersonal, cueBits.statementPhrase],
  [phraseKinds.doneBy, cueBits.deedPhrase],
  [phraseKinds.behind, cueBits.deedPhrase],
  [phraseKinds.composedOf, cueBits.identityPhrase],
  [phraseKinds.alsoKnownAs, cueBits.aliasPhrase],
]);

/** The bit of `cueBits` for a phrase; zero for what tells how sure something is. */
export const cueOfPhrase = ({ kind }: CuePhrase): number => cuesOfPhrases.get(kind) ?? 0;

function indexCues(lexicon: Omit<Lexicon, "cues">): Map<string, number> {
  const bits = new Map<string, number>([["(", cueBits.bracket]]);
  if (lexicon.habits.verbSecond || lexicon.reporting) bits.set(":", cueBits.colon);
  const add = (words: Iterable<string>, bit: number): void => {
    for (const word of words) bits.set(word, (bits.get(word) ?? 0) | bit);
  };
  add(lexicon.verbs.keys(), cueBits.statementVerb);
  add(lexicon.nouns.statements, cueBits.statementNoun);
  add(lexicon.deedVerbs.keys(), cueBits.deedVerb);
  add(lexicon.nouns.deeds, cueBits.deedPhrase);
  add(lexicon.blame.keys(), cueBits.deedVerb);
  add(lexicon.charges.keys(), cueBits.deedVerb);
  add(lexicon.deeds.guilty, cueBits.deedPhrase);
  add(lexicon.deeds.authors, cueBits.deedPhrase);
  for (const [word, uses] of lexicon.verbs)
    if (uses.some(({ verb }) => verb.denies)) add([word], cueBits.deedVerb);
  add(lexicon.deeds.fronted, cueBits.deedPhrase);
  add(lexicon.grammar.copulas, cueBits.copula);
  add(lexicon.nouns.affiliations, cueBits.affiliation);
  add(lexicon.namingVerbs.keys(), cueBits.aliasVerb);
  return bits;
}

const toSets = (lists: object): Record<string, ReadonlySet<string>> =>
  Object.fromEntries(
    Object.entries(lists)
      .filter(([, list]) => Array.isArray(list))
      .map(([key, list]) => [key, new Set(list as readonly string[])]),
  );

/** First names are known in all languages, whatever a language adds; one of two letters is mostly another word. */
const givenNamesOf = ({ givenNames }: NameCues): ReadonlySet<string> =>
  new Set([...givenNames, ...[...menNames, ...womenNames].filter(({ length }) => length > 2)]);

function indexAlike(lists: References["alike"]): Map<string, ReadonlySet<string>> {
  const index = new Map<string, ReadonlySet<string>>();
  for (const list of lists) {
    const all = new Set(list);
    for (const noun of list) index.set(noun, new Set([...(index.get(noun) ?? []), ...all]));
  }
  return index;
}

const verbForms = ["infinitive", "finite", "participle", "gerund"] as const;

function indexVerbs<Verb extends VerbForms>(verbs: readonly Verb[]): Map<string, VerbUse<Verb>[]> {
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
const indexForms = (verbs: readonly VerbForms[]): Map<string, ReadonlySet<VerbForm>> =>
  new Map([...indexVerbs(verbs)].map(([word, uses]) => [word, uses[0]!.forms] as const));

function indexPhrases({ phrases, certainty }: Cues): Map<string, CuePhrase[]> {
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
function indexVerbMarks({ verbs, certainty }: Cues): Map<string, CertaintyMark> {
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

function compileCertainty(cues: CertaintyCues): Lexicon["certainty"] {
  const { conditionalSuffixes, participleSuffixes, pastSuffixes, reportedFuture } = cues;
  return {
    ...(toSets(cues) as SetsOf<Omit<CertaintyCues, SuffixList>>),
    conditionalSuffixes,
    participleSuffixes,
    pastSuffixes,
    reportedFuture,
  };
}
