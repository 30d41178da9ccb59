/** Keys that a wrong key may have meant. */
import { expect, test } from "vitest";
import { nearestKeys } from "../../../../server/core/library/sources/nearestKeys";
import { libraryOf } from "../libraries";

const library = libraryOf(`
  //- false-flag.txt
  One.
  //- cyber-califfato.txt
  Two.
  //- associated-press-2018.txt
  Three.
`);

test.each([
  ["false-flags", ["false-flag"]],
  ["flase-flag", ["false-flag"]],
  ["califfato", ["cyber-califfato"]],
  ["Associated-Press", ["associated-press-2018"]],
  ["a", []],
  ["something-else-entirely", []],
])("%s → %j", (key, keys) => {
  expect(nearestKeys(library, key)).toEqual(keys);
});
