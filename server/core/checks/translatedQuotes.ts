/** Quoted words that a source holds in another language: a translation is no misquotation. */
import { findTranslation } from "../evidence/translation";
import type { Library } from "../library/library";
import { searchPassages } from "../library/passages/search";
import type { Passage, Source } from "../library/sources/source";
import { createMemory, questionOf } from "./askedOnce";
import { speakersOf, statementOf } from "./quotedSpeaker";
import type { CheckedQuotation } from "./quotedWords";
import type { Subject } from "./rule";
import { citedSources } from "./subject";

const remember = createMemory<Passage | undefined>();

/** Passages by a speaker that are looked at where nothing is cited. */
const mostBySpeaker = 24;

/** The passage whose words a quotation translates: in the cited sources, or, where none is cited, in those that name its speaker. Undefined where some source has the very words, and where it cannot be told. */
export function translationOf(checked: CheckedQuotation, subject: Subject): Passage | undefined {
  const { words, language, citations, grade } = checked;
  if (grade !== "unchecked" && grade !== "unfound") return undefined;
  const statement = statementOf(checked, subject);
  const speakers = statement ? speakersOf(statement, subject) : [];
  const actors = speakers.flatMap((speaker) => speaker.actors);
  const cited = citedSources(citations);
  const question = questionOf(
    words,
    speakers.map(({ name }) => name),
    cited.map(({ key }) => key),
    [language],
  );
  return remember(subject.library, question, () => {
    const sources = citations.length > 0 ? cited : sourcesNaming(subject.library, words, actors);
    return findTranslation(subject.library, { text: words, language, speakers }, sources);
  });
}

function sourcesNaming(
  library: Library,
  text: string,
  actors: NonNullable<Parameters<typeof searchPassages>[1]["actors"]>,
): readonly Source[] {
  if (actors.length === 0) return [];
  const found = searchPassages(library, { text, actors, limit: mostBySpeaker });
  return [...new Set(found.filter((each) => each.actors.length > 0).map(({ source }) => source))];
}
