/** Measures the rows that are asked for and prints, or writes, what comes out. */
import { parseArgs } from "node:util";
import { describeLoad, describeMachine } from "./machine.mjs";
import { keepMeasured, readMeasured } from "./record.mjs";
import { measurements } from "./rows/rows.mjs";
import { renderLines, renderTable } from "./table.mjs";

/** @import { Measurement, Settings } from "./row.mjs" */

const usage = `npm run bench -- [--quick] [--json] [--write] [--only ROW]... [--documents N]... [--library FOLDER]

  --quick        a library of 1,000 documents, under three minutes
  --json         a line of JSON for each row and peer
  --write        writes docs/performance.md and its charts, with the last figures of rows that are not measured now
  --render       writes them from the last figures and measures nothing
  --only         measures only these rows: ${measurements.map(({ row }) => row).join(", ")}
  --documents    sizes of the library; 1000, 10000 and 100000 if absent
  --rounds       how often each index is built; three times if absent, once in large or quick runs
  --library      where libraries are generated; a temporary folder if absent
`;

/** @param {readonly string[]} args @returns {Promise<number>} 0; 1 where a row could not be measured, 2 where the arguments are wrong */
export async function runBench(args) {
  const options = readOptions(args);
  if (!options || options.help) {
    console.error(usage);
    return options ? 0 : 2;
  }
  const chosen = measurements.filter(({ row }) => !options.only || options.only.includes(row));
  if (chosen.length === 0) {
    console.error(`There is no row ${options.only?.join(", ")}.\n\n${usage}`);
    return 2;
  }
  const failures = options.render ? 0 : await measureRows(chosen, options, args);
  if (options.write || options.render) {
    // Not earlier: charts need more packages than figures do.
    const { writePage } = await import("./page.mjs");
    const known = readMeasured();
    console.error(
      await writePage(measurements.flatMap(({ row }) => known.filter((each) => each.row === row))),
    );
  }
  return failures > 0 ? 1 : 0;
}

/** Measures rows one after the other; prints and keeps each. How many could not be measured.
 * @param {readonly Measurement[]} chosen @param {NonNullable<ReturnType<typeof readOptions>>} options @param {readonly string[]} args */
async function measureRows(chosen, options, args) {
  const settings = toSettings(options);
  const command = ["npm run bench", ...(args.length > 0 ? ["--", ...args] : [])].join(" ");
  let failures = 0;
  for (const { row, title, method, run } of chosen) {
    settings.tell(title);
    try {
      const rows = await run(settings);
      const date = new Date().toISOString().slice(0, 16).replace("T", " ");
      const machine = describeMachine();
      keepMeasured({ row, title, method, date, command, machine, load: describeLoad(), rows });
      if (options.json) for (const each of rows) console.log(renderLines(each).join("\n"));
      else console.log(`\n${title}\n${renderTable(rows)}`);
    } catch (error) {
      console.error(`${title} could not be measured: ${/** @type {Error} */ (error).message}`);
      failures += 1;
    }
  }
  return failures;
}

/** @param {readonly string[]} args */
function readOptions(args) {
  try {
    return parseArgs({
      args: [...args],
      options: {
        quick: { type: "boolean" },
        json: { type: "boolean" },
        write: { type: "boolean" },
        render: { type: "boolean" },
        help: { type: "boolean" },
        only: { type: "string", multiple: true },
        documents: { type: "string", multiple: true },
        library: { type: "string" },
        rounds: { type: "string" },
      },
    }).values;
  } catch (error) {
    console.error(/** @type {Error} */ (error).message);
    return undefined;
  }
}

/** @param {NonNullable<ReturnType<typeof readOptions>>} options @returns {Settings} */
function toSettings({ quick = false, documents, library, rounds }) {
  const sizes = documents?.map(Number) ?? (quick ? [1000] : [1000, 10_000, 100_000]);
  return {
    sizes: [...sizes].sort((a, b) => a - b),
    size: Math.min(10_000, Math.max(...sizes)),
    isQuick: quick,
    rounds: Number(rounds ?? (quick ? 1 : 3)),
    libraries: library,
    tell: (line) => console.error(`  ${new Date().toISOString().slice(11, 19)} ${line}`),
  };
}
