/** What a language knows of a word form, looked up in all of its lists once. */
import { modelOf } from "../learned/model";
import { wordBits } from "../learned/wordClasses";
import {
  certaintyKinds,
  cueBits,
  cueOfPhrase,
  type CuePhrase,
  type Lexicon,
} from "../lexicon/lexicon";
import { beginsPlace } from "../names/places";
import { isTitle } from "../names/titles";
import type { Entry } from "./word";

const romanNumeral = /^[ivxl]+$/;
const noPhrases: readonly CuePhrase[] = [];
const noWords: ReadonlySet<string> = new Set();

export function createEntry(folded: string, lexicon: Lexicon): Entry {
  const atoms = modelOf(lexicon.code)?.classes.atomsOf(folded);
  const phrases = lexicon.phrases.get(folded) ?? noPhrases;
  const { adverbs, notAdverbs } = lexicon.grammar;
  const { calendar, commons, demonyms, titles } = lexicon.names;
  const cuing = phrases.filter((phrase) => cueOfPhrase(phrase) !== 0);
  const paired = cuing.filter(({ slots }) => slots[1] !== undefined);
  const bitsOf = (those: readonly CuePhrase[]): number =>
    those.reduce((bits, phrase) => bits | cueOfPhrase(phrase), 0);
  const phraseKinds = phrases.reduce((bits, { kind }) => bits | kind, 0);
  const isConditional = isConditionalForm(folded, lexicon);
  return {
    folded,
    cues:
      (atoms && atoms.bits & (wordBits.tellsCue | wordBits.tellsDeed) ? cueBits.learned : 0) |
      (lexicon.cues.get(folded) ?? 0) |
      bitsOf(cuing.filter((phrase) => !paired.includes(phrase))),
    opens: bitsOf(paired),
    seconds: paired.length === 0 ? noWords : new Set(paired.flatMap(({ slots }) => [...slots[1]!])),
    phrases,
    phraseKinds,
    isConditional,
    mayMark:
      isConditional ||
      (phraseKinds & certaintyKinds) !== 0 ||
      lexicon.certainty.hearsayModals.has(folded),
    isPersonNoun: isPersonNoun(folded, lexicon),
    isAdverb: adverbs.has(folded),
    isAdverbByEnding:
      folded.length > 4 &&
      lexicon.adverbSuffixes.some((suffix) => folded.endsWith(suffix)) &&
      !notAdverbs.has(folded),
    isTitle: isTitle(folded, lexicon),
    isNoName:
      calendar.has(folded) ||
      commons.has(folded) ||
      demonyms.has(folded) ||
      titles.has(folded) ||
      romanNumeral.test(folded),
    beginsPlace: beginsPlace(folded),
    atoms,
  };
}

function isConditionalForm(folded: string, { certainty }: Lexicon): boolean {
  const { conditionalSuffixes, notConditionals } = certainty;
  return (
    conditionalSuffixes.some((suffix) => folded.endsWith(suffix)) && !notConditionals.has(folded)
  );
}

/** "ex-" before a noun for what somebody was: exdirector, Ex-Chef. */
const former = /^ex-?(?=\p{L}{4})/u;

const isPersonNoun = (folded: string, lexicon: Lexicon): boolean =>
  isNounForOne(folded, lexicon) || isNounForOne(folded.replace(former, ""), lexicon);

const isNounForOne = (noun: string, { references, names, roles }: Lexicon): boolean =>
  references.men.has(noun) ||
  references.women.has(noun) ||
  references.persons.has(noun) ||
  names.personNouns.has(noun) ||
  roles.persons.has(noun) ||
  roles.personEndings.some((ending) => noun.endsWith(ending));
