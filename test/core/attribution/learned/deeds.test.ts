import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { isSure, type Attribution } from "../../../../server/core/attribution/attribution";
import { findAttributions } from "../../../../server/core/attribution/findAttributions";
import { findNames } from "../../../../server/core/attribution/names/findNames";
import { sliceOf, type Span } from "../../../../server/core/text/span";
import { paragraphOf } from "../reading";

function deedsOf(text: string): Attribution[] {
  const paragraph = paragraphOf(text, "en");
  return findAttributions(text, paragraph, findNames(text, paragraph)).filter(
    ({ kind }) => kind === "responsibility",
  );
}

/** "the fraudsters | posed | as bank staff" */
function draw(text: string): string[] {
  const words = (spans: readonly Span[]): string =>
    spans.map((span) => sliceOf(text, span)).join(" … ");
  return deedsOf(text).map(({ source, cue, content }) =>
    [source, cue, content].map(words).join(" | "),
  );
}

const claimed = (text: string): Attribution[] =>
  deedsOf(text).filter((each) => each.mood === "told" && !each.vague && isSure(each));

describe("deeds that the model finds", () => {
  it.each([
    [
      "The fraudsters tricked customers into handing over their passwords.",
      "The fraudsters | tricked | customers into handing over their passwords",
    ],
    [
      "They demanded $300 in bitcoin to unlock the files.",
      "They | demanded | $300 in bitcoin to unlock the files",
    ],
    [
      "The attackers were able to access the clinic's email accounts.",
      "The attackers | were able to access | the clinic's email accounts",
    ],
    [
      "Change your password if a hacker may have accessed your account.",
      "a hacker | may have accessed | your account",
    ],
  ])("%s", (text, expected) => {
    expect(draw(text)).toContain(expected);
  });
});

describe("a deed in a draft", () => {
  it.each([
    "The fraudsters posed as bank staff and tricked customers into handing over their passwords.",
    "They demanded $300 in bitcoin to unlock the files.",
    "Fancy Bear hacked the broadcaster.",
    "The TV5 Monde hack was carried out by Fancy Bear.",
  ])("is a claim: %s", (text) => {
    expect(claimed(text)).not.toEqual([]);
  });

  it.each([
    "Hackers steal passwords with phishing emails.",
    "Never open the attachment: scammers use phishing emails to steal your password.",
    "An attacker could steal the data of every user by a phishing email.",
    "If hackers gain access to the mailbox, they can steal the password.",
    "Did the hackers steal the passwords?",
    "Change your password if a hacker may have accessed your account.",
    "Pay no ransom, and tell the police.",
    "The update closes a hole by which attackers could run code.",
    "Back up your files, and keep the backup off the network.",
    "Type your password, and press Enter to access the database.",
  ])("is none: %s", (text) => {
    expect(claimed(text)).toEqual([]);
  });
});

it("puts every part of a deed within its sentence", () => {
  const words = fc.constantFrom(
    ..."the hackers group of they Fancy Bear 's stole passwords data ransom phishing emails demanded to by was were not , . “ ” that and from".split(
      " ",
    ),
  );
  fc.assert(
    fc.property(fc.array(words, { maxLength: 30 }), (list) => {
      const text = list.join(" ");
      for (const { source, cue, content, sentence } of deedsOf(text))
        for (const { start, end } of [...source, ...cue, ...content]) {
          expect(start).toBeLessThan(end);
          expect(start).toBeGreaterThanOrEqual(sentence.start);
          expect(end).toBeLessThanOrEqual(sentence.end);
        }
    }),
  );
});
