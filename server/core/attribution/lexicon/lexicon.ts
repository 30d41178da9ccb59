/** A language's cues compiled for look-up by word. */
import { languages, type LanguageCode } from "../../languages";
import { menNames, womenNames } from "../../languages/givenNames";
import type { References } from "../../languages/references";
import type { Cues, Fields, Grammar, NameCues, Nouns, StatementVerb } from "../../languages/cues";
import type { VerbForms } from "../../languages/verbForms";
import type { RoleCues } from "../../languages/roleCues";
import type { Reporting } from "../../languages/reportingCues";
import type { CertaintyCues } from "../../languages/certaintyCues";
import type { DeedCues, DeedVerb } from "../../languages/deedCues";

import { cueBits, type CertaintyMark, type CuePhrase } from "./cueKinds";
import {
  indexAlike,
  indexForms,
  indexPhrases,
  indexVerbMarks,
  indexVerbs,
  type VerbForm,
  type VerbUse,
} from "./lexiconIndexes";

export {
  certaintyKinds,
  cueBits,
  cueOfPhrase,
  markOfPhrase,
  phraseKinds,
  type CertaintyMark,
  type CuePhrase,
  type PhraseKind,
} from "./cueKinds";
export type { VerbForm, VerbUse } from "./lexiconIndexes";

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
  readonly roles: SetsOf<Omit<RoleCues, "personEndings">> & Pick<RoleCues, "personEndings">;
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
  nominatives: [],
  genitives: [],
  links: [],
  origins: [],
  focus: [],
  particles: [],
  modals: [],
  carriers: [],
  perfects: [],
  sayings: [],
  sayingPrepositions: [],
  speakerPrepositions: [],
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
    roles: {
      ...(toSets(cues.roles) as SetsOf<Omit<RoleCues, "personEndings">>),
      personEndings: cues.roles.personEndings,
    },
    alike: indexAlike(cues.references.alike),
    habits: cues.habits,
    ...(cues.reporting && { reporting: toSets(cues.reporting) as SetsOf<Reporting> }),
  };
  return { ...lexicon, cues: indexCues(lexicon) };
}

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

const toSets = (lists: object): Record<string, ReadonlySet<string>> =>
  Object.fromEntries(
    Object.entries(lists)
      .filter(([, list]) => Array.isArray(list))
      .map(([key, list]) => [key, new Set(list as readonly string[])]),
  );

/** First names are known in all languages, whatever a language adds; one of two letters is mostly another word. */
const givenNamesOf = ({ givenNames }: NameCues): ReadonlySet<string> =>
  new Set([...givenNames, ...[...menNames, ...womenNames].filter(({ length }) => length > 2)]);
