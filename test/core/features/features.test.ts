import { describe, expect, test } from "vitest";
import { completionsAt } from "../../../server/core/features/complete";
import { completionCard } from "../../../server/core/features/completionCard";
import { definitionAt } from "../../../server/core/features/definition";
import { findingsAt, fixesOf, unlistedNameAt } from "../../../server/core/features/fixes";
import { highlightsAt } from "../../../server/core/features/highlights";
import { defaultConfiguration } from "../../../server/core/configuration";
import { hoverInDraft, nameInSource } from "../../../server/core/features/hover";
import { linksIn } from "../../../server/core/features/links";
import { referencesAt } from "../../../server/core/features/references";
import { findSymbols } from "../../../server/core/features/symbols";
import { sliceOf } from "../../../server/core/text/span";
import { findingsOf, readFixture, root, showCards, showPlace } from "./reading";

const library = `
//- sources/false-flag.md
---
title: A false flag
author: Raphael Satter
publisher: Associated Press
date: 2018-05-08
lang: en
---
The wives of soldiers got death threats in 2015 from people who signed as CyberCaliphate.

Fancy Bear, which Secureworks dubs “Iron Twilight,” was trying to break into the wives' mailboxes.

Lee Foster, a manager at FireEye, said it was all but certain that Fancy Bear and CyberCaliphate were linked.
//- sources/cyber-califfato.md
---
title: Il Cyber Califfato
date: 2015
lang: it
---
Il Cyber Califfato è la divisione informatica dell'Isis. Il gruppo sarebbe composto da circa quaranta persone.
//- sources/references.yaml
references:
  - id: un-report
    title: Report of the panel
    issued: 2019
    URL: https://example.org/report
//- sources/actors.yaml
actors:
  - name: Fancy Bear
    kind: group
    aliases: [APT28]
  - name: CyberCaliphate
    kind: group
    aliases: [Cyber Califfato]
  - name: Nadia Rossi
    kind: person
`;
const read = (draft: string) => readFixture(`${library}//- draft.md\n${draft}`);

describe("hover", () => {
  const hover = (draft: string) => {
    const fixture = read(draft);
    const found = hoverInDraft(fixture.reading, defaultConfiguration, fixture.cursor);
    return (
      found && {
        token: sliceOf(fixture.reading.draft.text, found.span),
        text: showCards(found.cards),
      }
    );
  };

  test("a name: who, under which names, who says what, whence", () => {
    const shown = hover("It was F<|>ancy Bear's work.")!;
    expect(shown.token).toBe("Fancy Bear");
    expect(shown.text).toMatch(/^\*\*Fancy Bear\*\* · group · also /);
    expect(shown.text).toContain("*APT28* (your list)");
    expect(shown.text).toMatch(/\*Iron Twilight\* \(.*Secureworks.*\)/);
    expect(shown.text).toMatch(/\| Lee Foster, 2018 \|.*\| all but certain \|/);
    expect(shown.text).toMatch(/\[false\\-flag ¶3\]\(sources\/false-flag\.md@\d+-\d+ "Lee Foster/);
  });

  test("an actor nobody speaks of gets one line", () => {
    const shown = hover("Then Nadia R<|>ossi came.")!;
    expect(shown.text).toBe("**Nadia Rossi** · person · no source speaks of them");
  });

  test("a citation: what it is, and the passage that fits, with shared words bold", () => {
    const shown = hover("The wives got threats [@false-<|>flag].")!;
    expect(shown.token).toBe("@false-flag");
    expect(shown.text).toContain("Raphael Satter · Associated Press · 2018\\-05\\-08 · English");
    expect(shown.text).toContain("> The **wives** of soldiers **got** death **threats** in");
  });

  test("a citation whose source is silent says so; one without text cannot be verified", () => {
    expect(hover("Bananas ripen [@false-fl<|>ag].")!.text).toContain(
      "No passage in this source speaks of this.",
    );
    expect(hover("It was said [@un-re<|>port].")!.text).toContain("cited, not verified");
  });

  test("a footnote shows the sources of its text", () => {
    const shown = hover("The wives got threats.[^<|>1]\n\n[^1]: See [@false-flag].\n")!;
    expect(shown.text).toContain("A false flag");
  });

  test.each([
    ["between tokens", "Fancy Bear <|> came."],
    ["in code", "`Fancy B<|>ear` came."],
    ["in front matter", "---\ntitle: Fancy B<|>ear\n---\nText.\n"],
    ["on ordinary words", "It wa<|>s here."],
  ])("nothing %s", (_, draft) => {
    expect(hover(draft)).toBeUndefined();
  });

  test("what a source wrote cannot act as markup", () => {
    const fixture = readFixture(`
      //- sources/evil.txt
      Fancy Bear is [a link](command:evil) | <b>bold</b> and **loud**.
      //- sources/actors.yaml
      actors:
        - name: Fancy Bear
      //- draft.md
      Fancy Bear is a link [@ev<|>il].
    `);
    const { cards } = hoverInDraft(fixture.reading, defaultConfiguration, fixture.cursor)!;
    const text = showCards(cards);
    expect(text).not.toMatch(/\]\(command:/);
    expect(text).not.toMatch(/<b>/);
    expect(text).not.toContain("**loud**");
  });

  test("names answer in a source opened as text", () => {
    const { library: read, fixture } = readFixture(library);
    const source = read.sources.get("false-flag")!;
    const text = fixture.files.get("sources/false-flag.md")!.text;
    const found = nameInSource(read, source, text, text.indexOf("Fancy Bear") + 3)!;
    expect(sliceOf(text, found.span)).toBe("Fancy Bear");
    expect(nameInSource(read, source, text, 3)).toBeUndefined();
    const edited = `New words. ${text}`;
    expect(nameInSource(read, source, edited, text.indexOf("Fancy Bear") + 3)).toBeUndefined();
  });
});

describe("completion", () => {
  const complete = (draft: string) => {
    const { reading, cursor } = read(draft);
    return completionsAt(reading, cursor).map(({ label, edit }) => ({
      label,
      text:
        reading.draft.text.slice(0, edit.start) + edit.newText + reading.draft.text.slice(edit.end),
    }));
  };
  const labels = (draft: string) => complete(draft).map(({ label }) => label);
  const first = (draft: string) => complete(draft)[0]?.text;

  test.each([
    ["a capital", "It was F<|>", "It was Fancy Bear"],
    ["the beginning of a name", "It was Fancy B<|>", "It was Fancy Bear"],
    ["a later word of a name", "It was bea<|>", "It was Fancy Bear"],
    ["an alias", "It was APT<|>", "It was APT28"],
    ["another case", "It was fancy b<|>", "It was Fancy Bear"],
    ["within a word", "It was Fan<|>cy", "It was Fancy Bear"],
    ["behind an apostrophe", "L'attacco dell'APT<|>", "L'attacco dell'APT28"],
    ["behind a quotation mark", "It was “Fan<|>", "It was “Fancy Bear"],
  ])("names by %s", (_, draft, expected) => {
    expect(first(draft)).toBe(expected);
  });

  test.each([
    ["a small letter", "It was f<|>"],
    ["words that begin no name", "It was here<|>"],
    ["a name that stands already", "It was Fancy Bear<|>"],
    ["code", "It was `F<|>`"],
    ["an address", "<https://example.org/F<|>>"],
    ["mail", "Write to someone@false<|>"],
  ])("nothing for %s", (_, draft) => {
    expect(labels(draft)).toEqual([]);
  });

  test.each([
    ["its key", "[@fal<|>]", "[@false-flag]"],
    ["its title", "[@a false<|>]", "[@false-flag]"],
    ["a word of its title", "[@flag<|>]", "[@false-flag]"],
    ["its author", "[@satter<|>]", "[@false-flag]"],
    ["its publisher", "[@associated press<|>]", "[@false-flag]"],
    ["its year", "[@2015<|>]", "[@cyber-califfato]"],
    ["a key behind another", "[@false-flag; @cyb<|>]", "[@false-flag; @cyber-califfato]"],
    ["a prefix before it", "[see @cyb<|>]", "[see @cyber-califfato]"],
    ["a suppressed author", "[-@cyb<|>]", "[-@cyber-califfato]"],
    ["running text", "As @fal<|> says", "As @false-flag says"],
    ["an open bracket", "[@fal<|>", "[@false-flag"],
    ["a key to replace", "[@fal<|>se-flags]", "[@false-flag]"],
    ["accents", "[@càlif<|>]", "[@cyber-califfato]"],
  ])("sources by %s", (_, draft, expected) => {
    const [start] = complete(`Threats came ${draft}`);
    expect(start?.text).toBe(`Threats came ${expected}`);
  });

  test("the source whose passage fits the sentence comes first, then the newest", () => {
    expect(labels("Otherwise [@<|>]")[0]).toBe("un-report");
    expect(labels("Il gruppo sarebbe composto da quaranta persone [@<|>]")[0]).toBe(
      "cyber-califfato",
    );
    expect(labels("The wives of soldiers got threats. [@<|>]")[0]).toBe("false-flag");
  });

  test("the detail tells kind, sources and other names", () => {
    const { library: read } = readFixture(library);
    const [bear] = read.actors.named("Fancy Bear");
    expect(completionCard(read, "actor", bear!.id)!.detail).toMatch(
      /^group · 1 source · also .*APT28/,
    );
    expect(completionCard(read, "source", "false-flag")!.detail).toBe("A false flag · 2018-05-08");
    expect(completionCard(read, "source", "gone")).toBeUndefined();
  });

  test("an editor that filters again by what is typed drops nothing", () => {
    const { reading, cursor } = read("Threats came [@satt<|>]");
    for (const { filterText, edit } of completionsAt(reading, cursor))
      expect(filterText.startsWith(reading.draft.text.slice(edit.start, cursor))).toBe(true);
  });
});

describe("going places", () => {
  const places = (draft: string) => {
    const fixture = read(draft);
    const found = definitionAt(fixture.reading, fixture.cursor);
    return found?.places.map((place) => showPlace(fixture, place));
  };

  test.each([
    [
      "a citation to the passage that fits",
      "The wives got death threats [@false-<|>flag].",
      [
        "sources/false-flag.md: The wives of soldiers got death threats in 2015 from people who signed as CyberCaliphate.",
      ],
    ],
    [
      "a citation of what is not told to the start",
      "Bananas [@false-<|>flag].",
      ["sources/false-flag.md"],
    ],
    [
      "a bare entry to the bibliography",
      "So [@un-rep<|>ort].",
      ["sources/references.yaml: un-report"],
    ],
    ["a listed name to the list", "It was Fancy <|>Bear.", ["sources/actors.yaml: Fancy Bear"]],
    [
      "a discovered name to its first mention",
      "So said Lee F<|>oster.",
      ["sources/false-flag.md: Lee Foster"],
    ],
    ["a footnote's mark to its text", "So.[^<|>n]\n\n[^n]: A note.\n", ["draft.md: [^n]: A note."]],
    ["nothing from nowhere", "So<|> it went.", undefined],
  ])("%s", (_, draft, expected) => {
    const found = places(draft);
    if (draft.includes("[^n]:")) expect(found).toHaveLength(1);
    else expect(found).toEqual(expected);
  });

  test("references are every mention, under any name, in drafts and sources", () => {
    const fixture = read("It was Fancy <|>Bear. APT28 came back.");
    const found = referencesAt(fixture.reading, fixture.cursor, [fixture.reading]);
    const draft = fixture.reading.draft.text;
    expect(
      found
        .filter(({ path }) => path === `${root}/draft.md`)
        .map(({ span }) => sliceOf(draft, span)),
    ).toEqual(["Fancy Bear", "APT28"]);
    expect(
      found.filter(({ path }) => path.endsWith(".md") && !path.endsWith("draft.md")).length,
    ).toBeGreaterThanOrEqual(2);
  });

  test("references of a citation are the citations of its source", () => {
    const fixture = read("One [@false-<|>flag]. Two [@un-report]. Three @false-flag.");
    const found = referencesAt(fixture.reading, fixture.cursor, [fixture.reading]);
    expect(found.map(({ span }) => sliceOf(fixture.reading.draft.text, span))).toEqual([
      "@false-flag",
      "@false-flag",
    ]);
  });

  test("highlights are those of the draft", () => {
    const { reading, cursor } = read("It was Fancy <|>Bear. Then APT28. Then CyberCaliphate.");
    expect(highlightsAt(reading, cursor).map((span) => sliceOf(reading.draft.text, span))).toEqual([
      "Fancy Bear",
      "APT28",
    ]);
  });

  test("citations link to their sources, a bare entry to its address", () => {
    const fixture = read("One [@false-flag; @un-report; @nothing].");
    expect(
      linksIn(fixture.reading).map(({ place, url }) => (place ? showPlace(fixture, place) : url)),
    ).toEqual(["sources/false-flag.md", "https://example.org/report"]);
  });

  test("symbols are actors, aliases and sources", () => {
    const { library: read } = readFixture(library);
    const names = (query: string) => findSymbols(read, query).map(({ name }) => name);
    expect(names("apt")).toEqual(["APT28"]);
    expect(names("fal fl")).toEqual(["false-flag"]);
    expect(names("")).toContain("Fancy Bear");
  });
});

describe("fixes", () => {
  test("those of the findings that the caret touches", () => {
    const fixture = read("One [@false-fl<|>ags]. Two [@un-reports].");
    const at = { start: fixture.cursor, end: fixture.cursor };
    const offered = fixesOf(findingsAt(findingsOf(fixture), at));
    expect(offered.map(({ fix }) => fix.edits[0]!.newText)).toEqual(["@false-flag"]);
  });

  test.each([
    ["a discovered name", "So said Lee F<|>oster.", "Lee Foster"],
    ["a name of the list", "It was Fancy <|>Bear.", undefined],
    ["an ordinary word", "So it we<|>nt.", undefined],
  ])("listing: %s", (_, draft, expected) => {
    const { reading, cursor } = read(draft);
    expect(unlistedNameAt(reading, cursor)).toBe(expected);
  });
});
