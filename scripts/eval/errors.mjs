/** Shows a developer what is missed and what is found wrongly in a set: on the terminal only, as the texts may not be kept. */
import { drawAttribution } from "./prose.mjs";
import { readRows } from "./score.mjs";

/** @import { AnnotatedSet } from "./sets.mjs" */
/** @import { Analyze } from "./score.mjs" */

/** @typedef {object} Row an annotated text, as far as this module reads it
 * @property {string} id
 * @property {string} text
 * @property {{ start: number, end: number, label: string }[]} [spans]
 * @property {{ start: number, end: number, label: string }[]} [entities]
 * @property {any[]} [attributions]
 * @property {any[]} [events]
 *
 * @typedef {{ attributions: any[], actors: { start: number, end: number, kind: string, name: string }[] }} Predicted
 * @typedef {{ missed: string[], wrong: string[] }} Errors */

/** A sample of the errors, spread evenly over the set.
 * @param {AnnotatedSet} set @param {Analyze} analyze @param {number} count of each kind @returns {Promise<string>} */
export async function renderErrors(set, analyze, count) {
  const rows = readRows(set);
  const predicted = (await analyze(`${rows.join("\n")}\n`)).trim().split("\n");
  const errors = rows.map((row, at) =>
    findErrors(set, JSON.parse(row), JSON.parse(predicted[at] ?? "{}")),
  );
  const [missed, wrong] = [
    errors.flatMap(({ missed }) => missed),
    errors.flatMap(({ wrong }) => wrong),
  ];
  return [
    `== ${missed.length} missed ==`,
    ...spread(missed, count),
    `== ${wrong.length} found wrongly ==`,
    ...spread(wrong, count),
  ].join("\n\n");
}

/** @template T @param {readonly T[]} all @param {number} count */
const spread = (all, count) =>
  all.filter(
    (_, at) =>
      Math.floor((at * count) / all.length) !== Math.floor(((at - 1) * count) / all.length),
  );

/** @param {AnnotatedSet} set @param {Row} row @param {Predicted} predicted @returns {Errors} */
function findErrors(set, row, predicted) {
  if (set.task === "actors") return compareNames(set, row, predicted);
  return set.task === "spans" ? compareSpans(row, predicted) : compareSentence(set, row, predicted);
}

/** @param {AnnotatedSet} set @param {Row} row @param {Predicted} predicted @returns {Errors} */
function compareSentence({ task }, row, { attributions }) {
  const kind = task === "attribution" ? "statement" : "responsibility";
  const found = attributions.filter((each) => each.kind === kind && each.cue.length > 0);
  const label = task === "attribution" ? "label_attribution" : "label_attack_with_attacker";
  const isMarked = Boolean(/** @type {any} */ (row)[label]);
  const text = JSON.stringify(row.text);
  if (isMarked && found.length === 0) {
    return { missed: [`${text}\n    ${describeMarked(row)}`], wrong: [] };
  }
  if (isMarked || found.length === 0) return { missed: [], wrong: [] };
  const drawn = found.map((each) => drawAttribution(row.text, each));
  return { missed: [], wrong: [`${text}\n    ${drawn.join("\n    ")}`] };
}

/** @param {Row} row */
function describeMarked({ text, attributions = [], events = [] }) {
  // Some sets mark words where others mark spans.
  const spans = (/** @type {unknown} */ pairs) => (Array.isArray(pairs) ? pairs : []);
  const drawn = attributions.map(({ source, cue, content }) =>
    drawAttribution(text, {
      kind: "marked",
      source: spans(source),
      cue: spans(cue),
      content: spans(content),
    }),
  );
  return [...drawn, ...events.map((event) => JSON.stringify(event))].join("\n    ");
}

/** @param {Row} row @param {Predicted} predicted @returns {Errors} */
function compareSpans({ text, spans = [] }, { attributions }) {
  const found = attributions.filter(({ kind }) => kind === "statement");
  const keyed = new Map(spans.map(({ label, start, end }) => [`${label}:${start}:${end}`, true]));
  const told = new Map(
    found.flatMap((each) =>
      ["source", "cue", "content"].flatMap((part) =>
        each[part].map((/** @type {number[]} */ [start, end]) => [`${part}:${start}:${end}`, true]),
      ),
    ),
  );
  const draw = (/** @type {string} */ key) => {
    const [part, start, end] = key.split(":");
    return `${part}: ${text.slice(Number(start), Number(end))}`;
  };
  const missed = [...keyed.keys()].filter((key) => !told.has(key)).map(draw);
  const wrong = [...told.keys()].filter((key) => !keyed.has(key)).map(draw);
  const render = (/** @type {string[]} */ drawn, /** @type {string[]} */ others) =>
    drawn.length === 0
      ? []
      : [
          [JSON.stringify(text), ...drawn, ...(others.length > 0 ? ["but:", ...others] : [])].join(
            "\n    ",
          ),
        ];
  return { missed: render(missed, wrong), wrong: keyed.size === 0 ? render(wrong, []) : [] };
}

/** @param {AnnotatedSet} set @param {Row} row @param {Predicted} predicted @returns {Errors} */
function compareNames({ labels = "", figures }, { text, entities = [] }, { actors }) {
  const kinds = figures[0]?.kinds ?? [];
  const marked = entities.filter(({ label }) => labels.split(",").includes(label));
  const told = actors.filter(({ kind }) => kinds.includes(kind));
  const isIn = (
    /** @type {{ start: number, end: number }} */ { start, end },
    /** @type {readonly { start: number, end: number }[]} */ others,
  ) => others.some((other) => other.start === start && other.end === end);
  const draw = (
    /** @type {{ start: number, end: number }} */ { start, end },
    /** @type {string} */ label,
  ) =>
    `${label}: …${text.slice(Math.max(0, start - 60), start)}[${text.slice(start, end)}]${text.slice(end, end + 40)}…`.replace(
      /\n/g,
      " ⏎ ",
    );
  return {
    missed: marked.filter((each) => !isIn(each, told)).map((each) => draw(each, each.label)),
    wrong: told.filter((each) => !isIn(each, marked)).map((each) => draw(each, each.kind)),
  };
}
