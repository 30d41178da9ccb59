import { expect, it } from "vitest";
import { drawAll } from "../reading";

it("takes what is counted behind a name for no word of saying", () => {
  const text = "The firm handed over a list of 4,700 Gmail addresses that it had checked.";
  expect(drawAll(text, "en")).toEqual([]);
});

it.each(["In May Reuters reports that it closed.", "In 2015 Berg denies that she knew."])(
  "but a verb behind a name: %s",
  (text) => {
    expect(drawAll(text, "en")).toHaveLength(1);
  },
);
