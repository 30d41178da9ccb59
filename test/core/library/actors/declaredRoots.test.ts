/** Whose names declarations make of names. */
import fc from "fast-check";
import { expect, test } from "vitest";
import { createRoots } from "../../../../server/core/library/actors/declaredRoots";

/** "a>b" leads from a to b; "A" is a listed actor's. */
const rootsIn = (arrows: readonly string[]) => {
  const onwardFrom = (key: string) =>
    arrows.filter((arrow) => arrow.startsWith(`${key}>`)).map((arrow) => arrow.slice(2));
  const ownersOf = (key: string) => (/[A-Z]/.test(key) ? [`actor ${key}`] : undefined);
  return { onwardFrom, ownersOf, rootsOf: createRoots({ onwardFrom, ownersOf }) };
};

test.each([
  ["a", "", undefined],
  ["a", "a>a", undefined],
  ["a", "a>b", ["b"]],
  ["a", "a>b b>c b>d", ["c", "d"]],
  ["a", "a>b b>A a>c", ["actor A", "c"]],
  ["b", "b>c c>b", ["b"]],
  ["a", "a>c c>b b>c", ["a"]],
  ["c", "a>c c>b b>c b>d", ["d"]],
])("from %s by %j to %j", (key, arrows, ends) => {
  expect(rootsIn(arrows.split(" ")).rootsOf(key)).toEqual(ends);
});

test("the same as by a walk from each name", () => {
  const keys = [..."abcdeAB"];
  const arrow = fc
    .tuple(fc.constantFrom(...keys), fc.constantFrom(...keys))
    .map(([from, to]) => `${from}>${to}`);
  fc.assert(
    fc.property(fc.array(arrow, { maxLength: 12 }), (arrows) => {
      const graph = rootsIn(arrows);
      for (const key of keys.filter((each) => !graph.ownersOf(each)))
        expect(graph.rootsOf(key)).toEqual(walkFrom(key, graph));
    }),
  );
});

function walkFrom(
  start: string,
  { onwardFrom, ownersOf }: ReturnType<typeof rootsIn>,
): string[] | undefined {
  const seen = new Set([start]);
  const ends = new Set<string>();
  for (const key of seen) {
    const owners = ownersOf(key);
    const onward = owners ? [] : onwardFrom(key);
    if (onward.length === 0) for (const end of owners ?? [key]) ends.add(end);
    for (const next of onward) seen.add(next);
  }
  if (seen.size === 1) return undefined;
  return ends.size > 0 ? [...ends].sort() : [[...seen].sort()[0]!];
}
