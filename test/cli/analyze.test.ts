/** `whence analyze --jsonl`. */
import { describe, expect, test } from "vitest";
import { whence } from "./command";

interface Row {
  readonly id: unknown;
  readonly lang: string;
  readonly actors: readonly { readonly name: string; readonly kind: string }[];
  readonly attributions: readonly {
    readonly kind: string;
    readonly cue: readonly (readonly [number, number])[];
    readonly because?: { readonly cue: readonly { readonly word: readonly [number, number] }[] };
  }[];
}

const rowsOf = (out: string): Row[] =>
  out
    .split("\n")
    .filter(Boolean)
    .map((line) => JSON.parse(line) as Row);

describe("analyze", () => {
  test("prints a row a line, with the id it was given", async () => {
    const { code, out } = await whence("analyze --jsonl", {
      stdin: '{"id":"a","text":"Plain."}\n\n{"id":7,"lang":"it-IT","text":"Ciao."}\n',
    });
    expect(rowsOf(out)).toMatchObject([
      { id: "a", lang: "en", attributions: [] },
      { id: 7, lang: "it", attributions: [] },
    ]);
    expect(code).toBe(0);
  });

  test("gives the spans of an attribution in the line's text", async () => {
    const text = "Lee Foster said that the groups were linked.";
    const { out } = await whence("analyze --jsonl", { stdin: JSON.stringify({ id: 1, text }) });
    const statement = rowsOf(out)[0]!.attributions.find(({ kind }) => kind === "statement");
    expect(statement?.cue.map(([start, end]) => text.slice(start, end))).toEqual(["said"]);
  });

  test("tells the words that made an attribution where that is asked, and only then", async () => {
    const stdin = JSON.stringify({ id: 1, text: "Anna Kern said that the bridge was safe." });
    const { out } = await whence("analyze --jsonl", { stdin });
    expect(out).not.toContain("because");
    const explained = await whence("analyze --jsonl --explain", { stdin });
    expect(rowsOf(explained.out)[0]!.attributions[0]!.because?.cue[0]?.word).toEqual([10, 14]);
  });

  test("explains one plain text in words", async () => {
    const stdin = "Anna Kern said that the bridge was safe.\n\n“Nobody asked us.” — Anna Kern";
    const { out, code } = await whence("analyze --explain", { stdin });
    expect(out).toMatch(/^statement \| Anna Kern \| said \| that the bridge was safe \(/);
    expect(out).toMatch(/ {4}cue, by “said” \+/);
    expect(out).toMatch(/ {4}found by a rule/);
    expect(code).toBe(0);
  });

  test("knows the names of registries", async () => {
    const files = { "tide.csv": "name,kind,aliases\nBlue Heron,group,grey wader\n" };
    const row = { id: 1, text: "Ines Hartwell's mail was read by Blue Heron, or grey wader." };
    const options = { files, stdin: JSON.stringify(row) };
    const { code, out } = await whence("analyze --registry tide.csv", options);
    expect(rowsOf(out)[0]!.actors).toMatchObject([
      {
        name: "Blue Heron",
        kind: "group",
        entries: [{ registry: "tide.csv", name: "Blue Heron" }],
      },
      {
        name: "grey wader",
        kind: "group",
        entries: [{ registry: "tide.csv", name: "Blue Heron" }],
      },
    ]);
    expect(code).toBe(0);
  });

  test("keeps to the kinds that registries tell, whatever others leave open", async () => {
    const files = {
      "r/tide.csv": "name,type,aliases\nBlue Heron,Organized Crime,\nSlow Gull,Unknown,\n",
      "r/README.md": "Lists of birds.\n",
    };
    const row = { id: 1, text: "Ines Hartwell asked Lowtide Bank about Blue Heron and Slow Gull." };
    const options = { files, stdin: JSON.stringify(row) };
    const { code, out, err } = await whence("analyze --registry r", options);
    expect(rowsOf(out)[0]!.actors.map(({ name }) => name)).toEqual(["Blue Heron", "Slow Gull"]);
    expect(err).toBe("");
    expect(code).toBe(0);
  });

  test("tells a registry that is none, and goes on", async () => {
    const files = { "a.csv": "year,count\n2019,4\n" };
    const options = { files, stdin: '{"id":1,"text":"Plain."}' };
    const { code, out, err } = await whence("analyze --registry a.csv --registry b.csv", options);
    expect(err).toContain("a.csv: This is no registry");
    expect(err).toContain("b.csv: there is no such file or folder");
    expect(rowsOf(out)).toHaveLength(1);
    expect(code).toBe(2);
  });

  test("tells a bad line by its number, and goes on", async () => {
    const { code, out, err } = await whence("analyze --jsonl", {
      stdin: '{"id":1,"text":"a"}\nno json\n{"id":2}\n{"id":3,"text":4}\n[]\n{"id":5,"text":"b"}\n',
    });
    expect(rowsOf(out).map(({ id }) => id)).toEqual([1, 5]);
    expect(err.split("\n").map((line) => line.split(": ")[0])).toEqual([
      "stdin:2",
      "stdin:3",
      "stdin:4",
      "stdin:5",
      "",
    ]);
    expect(code).toBe(2);
  });
});

test("a byte order mark before the first row is no part of it", async () => {
  const row = JSON.stringify({ id: 1, text: "Anna said it rained." });
  const { code, out } = await whence("analyze --jsonl", { stdin: `\uFEFF${row}\r\n` });
  expect([code, (JSON.parse(out) as { id: number }).id]).toEqual([0, 1]);
});
