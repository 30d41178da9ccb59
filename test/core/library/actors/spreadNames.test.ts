/** An actor book tells the same however documents are spread over parts, and whatever is dead in them. */
import fc from "fast-check";
import { expect, test } from "vitest";
import type { ActorBook } from "../../../../server/core/library/actors/actorBook";
import { findTokens } from "../../../../server/core/text/tokens";
import { libraryOf } from "../libraries";
import { bookOf, holdPart, listsOf, textsOf } from "../partsLibrary";

const sentences = [
  "Fancy Bear, which Secureworks dubs “Iron Twilight,” was trying to break in.",
  "Fancy Bear, also known as Sofacy, is old, Secureworks reported.",
  "Sofacy, also known as Pawn Storm, was busy, Trend Micro said.",
  "Pawn Storm, also known as Fancy Bear, was busy, Hultquist said.",
  "Gus Pruett said the ledger was lost. Later Pruett said it was found.",
  "Anna Pruett and GUS PRUETT met in the Blue Room.",
  "Pruett denied it. The Blue Room was closed.",
  "Maria Rossi ha detto che il registro è perduto.",
  "Secondo Rossi il registro era perduto; la Banca Rossi tace.",
  "The Associated Press (AP) reported that Ursula von der Leyen left.",
  "Von der Leyen said no. AP did not.",
  "The Long March of the Institutions was read on a Monday in May.",
];

const names =
  "Fancy Bear|Iron Twilight|Sofacy|Pawn Storm|Secureworks|Trend Micro|Pruett|Gus Pruett|Rossi|Maria Rossi|AP|Associated Press|von der Leyen|Blue Room|Long March|APT28|Sofaci|Fancy Beer|Maria Rosi|Gus Pruet|nobody".split(
    "|",
  );

const lists = [
  "",
  `
  //- actors.yaml
  actors:
    - name: Sofacy
      kind: group
      aliases: [APT28, The Sofacy Group]
    - name: Ulla Rossi
      kind: person
  `,
];

const probe = `${sentences.join(" ")} ${names.join(", ")}. APT28 and Ulla Rossi met the Sofacy Group.`;
const typed = ["f", "P", "Fancy B", "so", "the so", "ro", "von der", "A", "lo"];

/** All that a book tells. */
const tell = (book: ActorBook) => ({
  actors: [...book.actors],
  byId: [...book.actors.keys()].map((id) => book.actorOf(id)?.name),
  named: names.map((name) => book.named(name)),
  mentions: book.findMentions(probe, findTokens(probe)),
  beginning: typed.map((words) => book.actorsBeginning(words, 9)),
  within: [...typed, ""].map((words) => book.actorsWith(words, 9)),
  near: names.map((name) => book.nearNames(name, 3)),
});

const documentArbitrary = fc
  .array(fc.constantFrom(...sentences), { minLength: 1, maxLength: 4 })
  .map((chosen) => chosen.join(" "));

test("the same as one part of the living, and as a book told of changes", () => {
  fc.assert(
    fc.property(
      fc.constantFrom(...lists),
      fc.array(fc.record({ text: documentArbitrary, part: fc.nat(2), isDead: fc.boolean() }), {
        minLength: 1,
        maxLength: 7,
      }),
      (list, documents) => {
        const library = libraryOf(
          `${documents.map(({ text }, at) => `//- text${at}.txt\n${text}\n`).join("")}${list.replace(/^ {2}/gm, "")}`,
        );
        const sources = textsOf(library);
        const places = [...sources.keys()];
        const isDead = (place: number) => documents[place]!.isDead;
        const living = places.filter((place) => !isDead(place));
        const listed = listsOf(library);
        expect(listed.flatMap(({ actors }) => actors)).toHaveLength(list === "" ? 0 : 2);
        const spread = [0, 1, 2].map((part) =>
          holdPart(
            sources,
            places.filter((place) => documents[place]!.part === part),
            isDead,
          ),
        );
        const told = tell(bookOf(listed, sources, spread));
        expect(told).toEqual(tell(bookOf(listed, sources, [holdPart(sources, living)])));
      },
    ),
    { numRuns: 60 },
  );
});
