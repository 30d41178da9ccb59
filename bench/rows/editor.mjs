/** The rows of the editor: a key until its diagnostics, completion and hover, the server's memory and its start. */
import { percentile } from "../measure.mjs";
import { largestForPeer, markdownServer, measureEditor } from "../editor/session.mjs";

/** @import { Measurement, Peer, Row, Settings } from "../row.mjs" */
/** @import { EditorFigures } from "../editor/session.mjs" */

/** @param {Settings} settings @param {(figures: EditorFigures) => Row[]} toRows @param {readonly number[]} drafts in words */
async function rowsOf(settings, toRows, drafts) {
  const rows = [];
  for (const documents of settings.sizes)
    for (const words of drafts)
      // A session in the largest libraries takes minutes: one is enough.
      if (documents <= largestForPeer || words === drafts[0])
        rows.push(...toRows(await measureEditor(settings, documents, words)));
  return rows;
}

const lengths = [10_000, 100_000];

/** @type {Measurement} */
const keystroke = {
  row: "keystroke",
  title: "From a key to diagnostics",
  method:
    "Over stdio, as an editor does: one letter is typed anywhere in a draft of 10,000 or 100,000 words with citations of the library, and the clock runs until the diagnostics of this version have come. VS Code's Markdown server has the same draft and library (its .txt files count as Markdown) and is asked for its diagnostics; both run at once and are asked in turn; time that a server stood ready and got no processor is left out, for both. markdownlint and textlint check the whole text after each key, as their editor extensions do; each in a process of its own, median after a warm-up; textlint with three of its usual rules.",
  run: (settings) =>
    rowsOf(
      settings,
      ({ documents, words, ours, peer, linters }) =>
        [0.5, 0.99].map((share) => ({
          row: "keystroke",
          what: `key to diagnostics, ${words.toLocaleString("en")} words, p${share * 100}`,
          documents,
          unit: "ms",
          better: "less",
          ours: percentile(ours.key ?? [], share),
          peers: [...peersOf(peer.key, share), ...(share === 0.5 ? linters : [])],
          ...(share === 0.5 && { goal: { value: words > 10_000 ? 10 : 5 } }),
        })),
      lengths,
    ),
};

/** @type {Measurement} */
const answers = {
  row: "hover-completion",
  title: "Completion and hover",
  method:
    "In the same session with the draft of 10,000 words: completion of a name after three letters and of a citation after `[@en-1`, hover over names and citations. VS Code's Markdown server completes a path after `sources/000/en-1` and hovers over links.",
  run: (settings) =>
    rowsOf(
      settings,
      ({ documents, ours, peer }) =>
        /** @type {const} */ (["complete", "hover"]).flatMap((kind) =>
          [0.5, 0.99].map((share) => ({
            row: "hover-completion",
            what: `${kind === "complete" ? "completion" : "hover"}, p${share * 100}`,
            documents,
            unit: "ms",
            better: "less",
            ours: percentile(ours[kind] ?? [], share),
            peers: peersOf(peer[kind], share),
            ...(share === 0.99 && { goal: { value: 10 } }),
          })),
        ),
      lengths.slice(0, 1),
    ),
};

/** @type {Measurement} */
const memory = {
  row: "server-memory",
  title: "The server's memory and start",
  method:
    "Resident memory of the server and all that it starts, after the session above. First start: from the start of the server in a folder without an index until all sources are read (they can be searched then), and until all are analysed. Started again: the same with the index that was kept. Meanwhile, in the first start, names and citations of the open draft are hovered over and over.",
  run: (settings) =>
    rowsOf(
      settings,
      (figures) => [
        {
          ...toRow("resident memory", figures, "MB", figures.memory),
          peers: Number.isNaN(figures.peerMemory)
            ? []
            : [{ name: markdownServer, value: figures.peerMemory }],
          ...(figures.documents === 10_000 && { goal: { value: 200 } }),
        },
        toRow("first start, sources read", figures, "s", figures.first.read),
        toRow("first start, sources analysed", figures, "s", figures.first.done),
        toRow("started again, all known", figures, "s", figures.again.done),
        toRow("hover while indexing, p50", figures, "ms", percentile(figures.meanwhile, 0.5)),
        toRow("hover while indexing, p99", figures, "ms", percentile(figures.meanwhile, 0.99)),
      ],
      lengths.slice(0, 1),
    ),
};

/** @param {string} what @param {EditorFigures} figures @param {string} unit @param {number | undefined} ours @returns {Row} */
const toRow = (what, { documents }, unit, ours) => ({
  row: "server-memory",
  what,
  documents,
  unit,
  better: "less",
  ours,
  peers: [],
});

/** @param {readonly number[] | undefined} times @param {number} share @returns {Peer[]} */
const peersOf = (times, share) =>
  times ? [{ name: markdownServer, value: percentile(times, share) }] : [];

export const editorRows = [keystroke, answers, memory];
