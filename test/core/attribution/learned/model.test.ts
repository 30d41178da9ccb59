import { describe, expect, it } from "vitest";
import { modelOf, openModel } from "../../../../server/core/attribution/learned/model";
import { packModelFile } from "../../../../server/core/attribution/learned/weights";
import { findAttributions } from "../../../../server/core/attribution/findAttributions";
import { findNames } from "../../../../server/core/attribution/names/findNames";
import { isSure } from "../../../../server/core/attribution/attribution";
import { paragraphOf } from "../reading";

function cuesOf(text: string): string[] {
  const paragraph = paragraphOf(text, "en");
  return findAttributions(text, paragraph, findNames(text, paragraph))
    .filter((each) => each.kind === "statement" && isSure(each))
    .map(({ cue }) => text.slice(cue[0]!.start, cue.at(-1)!.end));
}

describe("the model of English", () => {
  it("opens with all its parts", () => {
    const model = modelOf("en");
    expect(model?.cues).toBeDefined();
    expect(model?.arguments).toBeDefined();
    expect(model?.deeds).toBeDefined();
  });

  it("is for English alone", () => {
    expect(modelOf("it")).toBeUndefined();
  });

  it("is none where its words are missing", () => {
    expect(openModel(packModelFile([["cue.chain", new Uint8Array(4)]]))).toBeUndefined();
  });

  it.each([
    ["The minister said that the bridge was safe.", ["said"]],
    ["“We shall rebuild it,” the mayor told reporters on Friday.", ["told"]],
    ["According to the police, nobody was hurt.", ["According to"]],
    ["The bakery opens at seven and closes at noon.", []],
    ["Stir the soup until it thickens.", []],
  ])("%s", (text, expected) => {
    expect(cuesOf(text)).toEqual(expected);
  });
});
