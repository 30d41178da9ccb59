import { describe, expect, test } from "vitest";
import { isReached, ratioOf, type Row } from "../../bench/row.mjs";
import { renderLines, renderNumber, renderTable } from "../../bench/table.mjs";

const row = (fields: Partial<Row>): Row => ({
  row: "build",
  what: "full-text build",
  documents: 1000,
  unit: "MB/s",
  better: "more",
  ours: 30,
  peers: [{ name: "Peer", value: 10 }],
  ...fields,
});

describe("a ratio", () => {
  test.each([
    ["more", 30, 10, 3],
    ["less", 30, 10, 1 / 3],
    ["less", 0.5, 20, 40],
  ] as const)("with %s being better: ours %d, the peer's %d", (better, ours, peer, ratio) => {
    expect(ratioOf(row({ better, ours }), peer)).toBeCloseTo(ratio);
  });

  test("is none where either is missing", () => {
    expect(ratioOf(row({ ours: undefined }), 10)).toBeUndefined();
    expect(ratioOf(row({}), NaN)).toBeUndefined();
  });
});

describe("a goal", () => {
  test.each([
    ["a value reached", row({ goal: { value: 30 } }), true],
    ["a value missed", row({ goal: { value: 31 } }), false],
    ["a value, less being better", row({ better: "less", goal: { value: 29 } }), false],
    ["a ratio reached", row({ goal: { ratio: 3, peer: "Peer" } }), true],
    ["a ratio missed", row({ goal: { ratio: 3.1, peer: "Peer" } }), false],
    ["both, one missed", row({ goal: { value: 40, ratio: 2, peer: "Peer" } }), false],
    [
      "a ratio to a peer that was not measured",
      row({ goal: { ratio: 2, peer: "Other" } }),
      undefined,
    ],
    ["none", row({}), undefined],
    [
      "a figure that could not be measured",
      row({ ours: undefined, goal: { value: 1 } }),
      undefined,
    ],
  ])("%s", (_, measured, reached) => {
    expect(isReached(measured)).toBe(reached);
  });
});

test("a table tells figures, ratios and goals", () => {
  const rows = [
    row({ goal: { ratio: 3, peer: "Peer" } }),
    row({ what: "recall", documents: 0, unit: "share", ours: 0.95, goal: { value: 0.98 } }),
  ];
  const lines = renderTable(rows).split("\n");
  expect(lines[2]).toContain("| 1,000 ");
  expect(lines[2]).toMatch(/Peer 10\.0 \(3\.00×\).*3× Peer.*reached/);
  expect(lines[3]).toMatch(/0\.950.*≥ 0\.98.*\*\*missed\*\*/);
  expect(new Set(lines.map(({ length }) => length)).size).toBe(1);
});

test("a line of JSON for each peer", () => {
  const peers = [
    { name: "One", value: 10 },
    { name: "Two", value: 60 },
  ];
  expect(renderLines(row({ peers })).map((line) => JSON.parse(line) as unknown)).toMatchObject([
    { row: "build", ours: 30, peer: 10, peerName: "One", ratio: 3, unit: "MB/s" },
    { row: "build", ours: 30, peer: 60, peerName: "Two", ratio: 0.5, unit: "MB/s" },
  ]);
  expect(renderLines(row({ peers: [] }))).toHaveLength(1);
});

test.each([
  [1234.5, "1,235"],
  [12.345, "12.3"],
  [1.2345, "1.23"],
  [0.9746, "0.975"],
  [0.012345, "0.012"],
  [0, "0"],
  [undefined, "–"],
  [NaN, "–"],
])("%d is told as %s", (value, told) => {
  expect(renderNumber(value)).toBe(told);
});
