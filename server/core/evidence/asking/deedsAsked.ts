/** Who did what is asked for, where no sentence tells both by name: told over two sentences, by words alone, or by any verb. */
import { isSure, type Attribution } from "../../attribution/attribution";
import { attributionsOf } from "../../library/attributions/attributionsOf";
import { viewOf } from "../../library/attributions/views";
import type { Library } from "../../library/library";
import { mentionsInPassage } from "../../library/actors/mentionsOf";
import { languageOfPassage, passagesOf } from "../../library/passages/passages";
import { searchPassages } from "../../library/passages/search";
import { compareNewest, type Passage } from "../../library/sources/source";
import { coverOf, spansOverlap } from "../../text/span";
import { targetsOf, toAnswer, type Answer } from "../answers";
import { areOfOneThing, areOneDeed, deedIn, isOfDeeds, type Deed } from "../deed";
import { answersTo, deedOf, type DeedQuestion } from "../questions";

/** Who did it: as the sentences tell that name whom it was done to and those that follow them; else as sentences tell that share its words. */
export function deedsFor(library: Library, text: string, question: DeedQuestion): Answer[] {
  const named = uniqueAnswers([
    ...answersTo(library, question),
    ...followingDeeds(library, question),
  ]);
  const found = named.length > 0 ? named : deedsByWords(library, text, question);
  return found.sort((a, b) => compareNewest(a.view.passage.source, b.view.passage.source));
}

export const uniqueAnswers = (answers: readonly Answer[]): Answer[] => [
  ...new Map(answers.map((answer) => [answer.view.attribution, answer])).values(),
];

const mostPlaces = 100;
/** Sentences behind the one that names the deed. */
const reach = 2;

/** "TV Nine was hacked in May. The trail leads to X.": deeds that name nobody they were done to, behind a sentence that does. */
function followingDeeds(library: Library, { about, deed }: DeedQuestion): Answer[] {
  return about.flatMap((key) =>
    library.index.withPhrase(key, mostPlaces).flatMap(({ source, passage: number }) => {
      const all = passagesOf(source);
      const first = all[number];
      if (!first || !areOneDeed(deed, deedOfPassage(first))) return [];
      const next = all
        .slice(number + 1, number + 1 + reach)
        .filter(({ paragraph }) => paragraph === first.paragraph);
      return next.flatMap((passage) =>
        responsibilitiesIn(library, passage)
          .filter((each) => isOfSame(library, passage, each, deed))
          .flatMap((each) => answerOf(library, passage, each)),
      );
    }),
  );
}

const deedOfPassage = (passage: Passage): Deed =>
  deedIn(
    passage.source.text!.plain,
    [passage],
    languageOfPassage(passage) ?? "en",
    undefined,
    passage,
  );

const responsibilitiesIn = (library: Library, passage: Passage): Attribution[] =>
  attributionsOf(library, passage.source).filter(
    (each) =>
      each.kind === "responsibility" &&
      each.mood === "told" &&
      isSure(each) &&
      spansOverlap(each.cue[0]!, passage),
  );

/** Whether a deed may be the one of the sentences before: it names nobody else, and no other deed. */
function isOfSame(library: Library, passage: Passage, each: Attribution, deed: Deed): boolean {
  // "The trail leads to X": what they did is not told.
  const targets = each.content.length > 0 ? targetsOf(each) : [];
  const isElse = mentionsInPassage(library.actors, passage).some((mention) =>
    targets.some((target) => spansOverlap(target, mention)),
  );
  const own = deedOfAttribution(passage, each);
  return !isElse && (!isOfDeeds(own) || areOneDeed(deed, own));
}

const deedOfAttribution = (passage: Passage, attribution: Attribution): Deed =>
  deedOf(attribution, passage.source.text!.plain, languageOfPassage(passage) ?? "en");

const answerOf = (library: Library, { source }: Passage, attribution: Attribution): Answer[] => {
  const view = viewOf(library, source, attribution);
  const given = coverOf(attribution.kind === "identity" ? attribution.content : attribution.source);
  return view && given ? [toAnswer(library, view, given)] : [];
};

/** A library of no more sources is looked through for a deed, since words of another language are not searched for. */
const mostRead = 200;
const mostPassages = 24;

/** Deeds of which some words are the question's; and of deeds themselves, what they are said to be ("the threats were a false flag"). */
function deedsByWords(library: Library, text: string, { about, deed }: DeedQuestion): Answer[] {
  if (about.length > 0) return [];
  const passages =
    library.sources.size <= mostRead
      ? [...library.sources.values()].flatMap(passagesOf)
      : searchPassages(library, { text, limit: mostPassages }).map(({ passage }) => passage);
  return uniqueAnswers(
    passages.flatMap((passage) =>
      attributionsOf(library, passage.source)
        .filter((each) => isDeedTold(each) && spansOverlap(each.cue[0]!, passage))
        .filter((each) => isThatDeed(deed, deedToldBy(passage, each)))
        .flatMap((each) => answerOf(library, passage, each)),
    ),
  );
}

const isDeedTold = (each: Attribution): boolean =>
  (each.kind === "responsibility" || each.kind === "identity") &&
  each.mood === "told" &&
  isSure(each);

const isThatDeed = (asked: Deed, told: Deed): boolean =>
  areOneDeed(asked, told) && areOfOneThing(asked, told);

function deedToldBy(passage: Passage, each: Attribution): Deed {
  if (each.kind === "responsibility") return deedOfAttribution(passage, each);
  const { plain } = passage.source.text!;
  return deedIn(plain, each.source, languageOfPassage(passage) ?? "en", undefined, each.sentence);
}
