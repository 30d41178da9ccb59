/** Learns the model of English from annotated texts and writes it to its language's folder. */
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { openModel } from "../server/core/attribution/learned/model";
import { openModelFile, packModelFile } from "../server/core/attribution/learned/weights";
import { trainArguments } from "./arguments";
import { isHeldOut, readRows, readSentences } from "./corpus";
import { trainCues } from "./cues";
import { trainDeeds } from "./deeds";
import type { DeedRow } from "./deedWords";
import { trainJudge } from "./judge";
import { makeWordTable } from "./wordTable";
import { measureArguments } from "./measureArguments";
import { measureCues } from "./measureCues";
import { measureDeeds } from "./measureDeeds";

const root = join(import.meta.dirname, "../..");
const usage = `npm run train -- [--check] [--data FOLDER] [--only PART]...

  --check    learns from nine tenths of the documents and tells how well it does on the others; writes nothing
  --data     where the annotated texts are; ../shared/eval/data if absent
  --only     learns these parts alone (cues, arguments, judge, deeds) and keeps the others as they are in the file
`;

/** What a part learns with. */
type Sections = (readonly [string, Uint8Array])[];

/** @returns 0; 2 where the arguments are wrong */
export function train(args: readonly string[]): number {
  const { values } = parseArgs({
    args: [...args],
    options: {
      check: { type: "boolean" },
      data: { type: "string" },
      only: { type: "string", multiple: true },
      help: { type: "boolean" },
    },
  });
  if (values.help) {
    console.error(usage);
    return 2;
  }
  const data = values.data ?? join(root, "../shared/eval/data");
  const path = join(root, "server/core/languages/en/model.bin");
  const learns = (part: string): boolean => !values.only || values.only.includes(part);
  const kept = values.only && !values.check ? openModelFile(readFileSync(path)) : undefined;
  const started = process.cpuUsage().user;
  const tell = (line: string): void =>
    console.error(`${((process.cpuUsage().user - started) / 1e6).toFixed(1)} s  ${line}`);

  const all = readSentences(readRows(data, "attribution-en-polnear/train.jsonl"));
  const allDeeds = readSentences(readRows<DeedRow>(data, "responsibility-en-casie/train.jsonl"));
  tell(`${all.length} and ${allDeeds.length} sentences read`);
  const toLearn = ({ document }: { readonly document: string }): boolean =>
    !values.check || !isHeldOut(document);
  const statements = all.filter(toLearn);
  const deeds = allDeeds.filter(toLearn);
  const table = makeWordTable(statements, deeds);
  tell("words counted");
  const sections: Sections = [...table.sections];
  const add = (part: string, names: readonly string[], learn: () => Sections): void => {
    if (learns(part)) sections.push(...learn());
    else
      for (const name of names) {
        const section = kept?.section(name);
        if (section) sections.push([name, section]);
      }
    tell(`${part} learned`);
  };
  add("cues", ["cue.scout", "cue.weights", "cue.chain"], () => trainCues(statements, table, tell));
  add("arguments", ["arg.bounds", "arg.pairs", "arg.verbs"], () =>
    trainArguments(statements, table.classes, tell),
  );
  add("judge", ["judge"], () => trainJudge(statements, table, tell));
  add("deeds", ["deed.triggers", "deed.chain", "deed.doers", "deed.joins"], () =>
    trainDeeds(deeds, table.classes, tell),
  );
  const bytes = packModelFile(sections);
  tell(
    `${bytes.length} bytes: ${sections.map(([name, { length }]) => `${name} ${length}`).join(", ")}`,
  );
  if (values.check) {
    const held = all.filter(({ document }) => isHeldOut(document));
    const model = openModel(bytes)!;
    const heldDeeds = allDeeds.filter(({ document }) => isHeldOut(document));
    const figures = [
      ...(learns("cues") ? measureCues(model, held) : []),
      ...(learns("arguments") ? measureArguments(model, held) : []),
      ...(learns("deeds") ? measureDeeds(model, heldDeeds) : []),
    ];
    for (const line of figures) console.error(line);
  } else writeFileSync(path, bytes);
  return 0;
}
