import { expect, it } from "vitest";
import { createMemory, questionOf } from "../../../server/core/checks/askedOnce";
import { emptyLibrary } from "../../../server/core/library/applyChange";

it("asks a library once, and another one anew", () => {
  const asked: string[] = [];
  const remember = createMemory<string | undefined>();
  const first = emptyLibrary();
  const ask = (library = first, question = "who") =>
    remember(library, question, () => {
      asked.push(question);
      return question === "nobody" ? undefined : `${question}?`;
    });
  expect([ask(), ask(), ask(first, "nobody"), ask(first, "nobody")]).toEqual([
    "who?",
    "who?",
    undefined,
    undefined,
  ]);
  expect(asked).toEqual(["who", "nobody"]);
  ask(emptyLibrary());
  expect(asked).toEqual(["who", "nobody", "who"]);
});

it("tells questions apart by all of their parts", () => {
  const questions = [
    questionOf("a", ["b"], ["c"]),
    questionOf("a", ["b", "c"], []),
    questionOf("a", [], ["b", "c"]),
    questionOf("a", ["b"]),
    questionOf("a b", ["c"]),
  ];
  expect(new Set(questions).size).toBe(questions.length);
});
