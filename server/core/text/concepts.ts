/** Concepts that words of five languages stand for, so that "sciopero" meets "walkout". */
import type { LanguageCode } from "../languages";
import { languages } from "../languages";
import { deedConcepts, oppositePairs, type Concept } from "../languages/concepts";
import { conceptIndexOf, foldConceptWord, toConceptTerm } from "./conceptIndex";

export type { Concept } from "../languages/concepts";

const none: readonly Concept[] = [];

/** Concepts of a word in any of its forms, or of a phrase of a few words; none where it is unknown or too vague. */
export function conceptsOf(word: string, language: LanguageCode): readonly Concept[] {
  const known = conceptsOfTerm(foldConceptWord(word), language);
  if (known.length > 0 || !/[\s'’ʼ‘`´\p{Pd}]/u.test(word)) return known;
  const parts = word
    .split(/[\s'’ʼ‘`´\p{Pd}]+/u)
    .map(foldConceptWord)
    .filter(Boolean);
  const { forms } = conceptIndexOf(language);
  return (
    forms.get(parts.join(" ")) ??
    forms.get(parts.join("")) ?? [
      ...new Set(parts.flatMap((part) => conceptsOfTerm(part, language))),
    ]
  );
}

/** As `conceptsOf`, of a word folded as the index folds it (`Word.term`). */
export function conceptsOfTerm(term: string, language: LanguageCode): readonly Concept[] {
  const word = toConceptTerm(term);
  return conceptIndexOf(language).forms.get(word) ?? conceptsOfCompound(word, language);
}

const shortestMember = 4;
/** Of a last member whose first one is unknown, and that may be no member at all: "Bundesamt", "Formal". */
const shortestLast = 5;

/** Those of both members of a compound; of the last one alone where the first is unknown. */
function conceptsOfCompound(word: string, language: LanguageCode): readonly Concept[] {
  const { compoundJoints, compoundPrefixes = [] } = languages[language].concepts;
  if (!compoundJoints || word.length < 2 * shortestMember) return none;
  const { forms } = conceptIndexOf(language);
  let ofLast = none;
  for (let at = 3; at + 3 <= word.length; at++) {
    const last = forms.get(word.slice(at));
    if (!last) continue;
    const head = word.slice(0, at);
    for (const joint of compoundJoints) {
      const first = head.endsWith(joint) && forms.get(head.slice(0, head.length - joint.length));
      if (first && head.length - joint.length >= 3) return [...new Set([...first, ...last])];
    }
    const isTold =
      head.length >= shortestMember &&
      word.length - at >= shortestLast &&
      !compoundPrefixes.includes(head);
    if (isTold && ofLast === none) ofLast = last;
  }
  return ofLast;
}

let opposites: ReadonlyMap<Concept, readonly Concept[]> | undefined;

/** Concepts that one excludes: what is said to open is not said to close. Symmetric. */
export function oppositesOf(concept: Concept): readonly Concept[] {
  opposites ??= readOpposites();
  return opposites.get(concept) ?? none;
}

function readOpposites(): ReadonlyMap<Concept, readonly Concept[]> {
  const found = new Map<Concept, Concept[]>();
  const add = (of: Concept, other: Concept): void => {
    found.set(of, [...(found.get(of) ?? []), other]);
  };
  for (const [one, other] of oppositePairs) {
    add(one, other);
    add(other, one);
  }
  return found;
}

const deeds: ReadonlySet<Concept> = new Set(deedConcepts);

/** Whether it is something that happens, so that a sentence may turn on it: an arrest, an election. */
export const isDeedConcept = (concept: Concept): boolean => deeds.has(concept);
