/** Remembers a library's answers to what the sentences of a draft ask again at every key: an edit then costs its sentence, not its paragraph. */
import type { Library } from "../library/library";

/** More questions than a long draft asks; beyond them the oldest are forgotten. */
const mostAnswers = 4000;

/** A memory for answers of one kind: the answer to a `question` is found once a snapshot of the library. */
export function createMemory<Answer>(): (
  library: Library,
  question: string,
  find: () => Answer,
) => Answer {
  const byLibrary = new WeakMap<Library, Map<string, Answer>>();
  return (library, question, find) => {
    const answers = byLibrary.get(library) ?? new Map<string, Answer>();
    byLibrary.set(library, answers);
    const known = answers.get(question);
    if (known !== undefined || answers.has(question)) return known!;
    const answer = find();
    if (answers.size >= mostAnswers) answers.delete(answers.keys().next().value!);
    answers.set(question, answer);
    return answer;
  };
}

/** A question out of its parts. */
export const questionOf = (
  text: string,
  ...parts: readonly (readonly (string | undefined)[])[]
): string => [text, ...parts.map((part) => part.join("\u0001"))].join("\u0000");
