/** Charts of what was measured, as SVG that reads in light and dark. */
import { compile } from "vega-lite";
import { parse, View } from "vega";
import { keyPoints, ratioPoints, scalingPoints } from "./chartData.mjs";

/** @import { Row } from "./row.mjs" */

/** Colours of the light chart, each with its twin in the dark one.
 * @type {Readonly<Record<string, string>>} */
const twins = {
  "#ffffff": "#1e1e1e",
  "#24292f": "#d8dee4",
  "#d0d7de": "#444c56",
  "#c4302b": "#ff7b72",
  "#1f6feb": "#79b8ff",
  "#8250df": "#c8a6ff",
  "#1a7f37": "#56d364",
  "#9a6700": "#e3b341",
  "#57606a": "#9ea7b3",
};
const [paper, ink, lines, red, ...others] = Object.keys(twins);
const colours = [red, ...others];

const config = {
  background: paper,
  padding: 16,
  font: "system-ui, -apple-system, 'Segoe UI', 'DejaVu Sans', sans-serif",
  axis: {
    labelColor: ink,
    titleColor: ink,
    gridColor: lines,
    domainColor: lines,
    tickColor: lines,
    labelFontSize: 11,
    labelLimit: 0,
    titleFontSize: 12,
    titleFontWeight: "normal",
  },
  legend: {
    labelColor: ink,
    titleColor: ink,
    labelFontSize: 12,
    labelLimit: 260,
    orient: "top",
    columns: 4,
  },
  header: { labelColor: ink, titleColor: ink, labelFontSize: 12, labelFontWeight: "bold" },
  title: { color: ink, fontSize: 14, anchor: "start" },
  view: { stroke: null },
  text: { color: ink, fontSize: 11 },
};

/** The charts by the names of their files; one without figures is left out.
 * @param {readonly Row[]} rows @returns {Promise<Map<string, string>>} */
export async function drawCharts(rows) {
  /** @type {Map<string, string>} */
  const charts = new Map();
  const drawings = {
    "scaling.svg": scalingChart,
    "ratios.svg": ratioChart,
    "keystroke.svg": keyChart,
  };
  for (const [name, specify] of Object.entries(drawings)) {
    const specification = specify(rows);
    if (specification) charts.set(name, await draw(specification));
  }
  return charts;
}

/** @param {object} specification of Vega-Lite */
async function draw(specification) {
  const { spec } = compile({ config, ...specification });
  const svg = await new View(parse(spec), { renderer: "none" }).toSVG();
  return withDarkTwin(svg);
}

/** A chart whose colours follow the reader's theme.
 * @param {string} svg */
function withDarkTwin(svg) {
  const rules = Object.entries(twins).flatMap(([light, dark]) => [
    `[fill="${light}"]{fill:${dark}}`,
    `[stroke="${light}"]{stroke:${dark}}`,
  ]);
  const style = `<style>@media (prefers-color-scheme:dark){${rules.join("")}}</style>`;
  return `${svg.replace(/(<svg[^>]*>)/, `$1${style}`)}\n`;
}

/** @param {readonly string[]} names ours first */
const colourOf = (names) => ({
  field: "name",
  type: "nominal",
  title: null,
  scale: { domain: names, range: colours.slice(0, names.length) },
});

/** @param {readonly { name: string }[]} points */
const namesOf = (points) => [...new Set(points.map(({ name }) => name))];

/** @param {readonly Row[]} rows */
function scalingChart(rows) {
  const points = scalingPoints(rows);
  if (points.length === 0) return undefined;
  const panels = [...new Set(points.map(({ panel }) => panel))];
  return {
    title: "From 1,000 to 100,000 documents",
    data: { values: points },
    facet: { field: "panel", type: "nominal", title: null, sort: panels },
    columns: 3,
    resolve: { scale: { y: "independent" }, axis: { x: "independent" } },
    spec: {
      width: 210,
      height: 150,
      mark: { type: "line", point: { size: 45, filled: true }, strokeWidth: 2 },
      encoding: {
        x: {
          field: "documents",
          type: "quantitative",
          title: "documents",
          scale: { type: "log", domain: [1000, 100_000] },
          axis: { values: [1000, 10_000, 100_000], format: "~s", grid: false },
        },
        y: {
          field: "value",
          type: "quantitative",
          title: null,
          scale: { type: "log" },
          axis: {
            values: Array.from({ length: 9 }, (_, power) => 10 ** (power - 3)),
            format: "~g",
          },
        },
        color: colourOf(namesOf(points)),
      },
    },
  };
}

/** @param {readonly Row[]} rows */
function ratioChart(rows) {
  const points = ratioPoints(rows).map(({ what, peer, ratio }) => ({
    label: `${what} · ${peer}`,
    ratio,
    ahead: ratio >= 1,
    told: `${ratio >= 100 ? Math.round(ratio).toLocaleString("en") : ratio.toPrecision(2)}×`,
  }));
  if (points.length === 0) return undefined;
  const y = {
    field: "label",
    type: "nominal",
    title: null,
    sort: null,
    axis: { labelLimit: 0, ticks: false },
  };
  const x = {
    field: "ratio",
    type: "quantitative",
    title: "times better than the peer (right of 1: ours is ahead)",
    scale: { type: "log", domainMin: Math.min(0.1, ...points.map(({ ratio }) => ratio)) },
    axis: { format: "~g", values: [0.001, 0.01, 0.1, 1, 10, 100, 1000, 10_000] },
  };
  return {
    title: "Beside each peer, in the largest library that it was measured with",
    data: { values: points },
    width: 460,
    height: { step: 19 },
    layer: [
      {
        mark: { type: "bar", height: 12 },
        encoding: {
          y,
          x,
          x2: { datum: 1 },
          color: { condition: { test: "datum.ahead", value: colours[3] }, value: colours[0] },
        },
      },
      { mark: { type: "rule", color: ink }, encoding: { x: { datum: 1 } } },
      {
        mark: {
          type: "text",
          align: { expr: "datum.ahead ? 'left' : 'right'" },
          dx: { expr: "datum.ahead ? 5 : -5" },
        },
        encoding: { y, x, text: { field: "told" } },
      },
    ],
  };
}

/** @param {readonly Row[]} rows */
function keyChart(rows) {
  const points = keyPoints(rows).map((point) => ({
    ...point,
    told:
      point.value >= 100
        ? Math.round(point.value).toLocaleString("en")
        : point.value.toPrecision(2),
  }));
  if (points.length === 0) return undefined;
  const names = namesOf(points);
  const y = {
    field: "name",
    type: "nominal",
    title: null,
    sort: names,
    axis: { labelLimit: 0, ticks: false },
  };
  const x = {
    field: "value",
    type: "quantitative",
    title: "ms",
    scale: { type: "log", domainMin: 1 },
    axis: { format: "~g", values: [1, 10, 100, 1000, 10_000, 100_000] },
  };
  return {
    title: "From a key to diagnostics, median",
    data: { values: points },
    facet: { row: { field: "draft", type: "nominal", title: null, sort: null } },
    spec: {
      width: 420,
      height: { step: 22 },
      layer: [
        {
          mark: { type: "bar", height: 14 },
          encoding: { y, x, x2: { datum: 1 }, color: { ...colourOf(names), legend: null } },
        },
        {
          mark: { type: "text", align: "left", dx: 5 },
          encoding: { y, x, text: { field: "told" } },
        },
      ],
    },
  };
}
