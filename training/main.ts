/** Learns the model of English from annotated texts and writes it to its language's folder. */
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { openModel } from "../server/core/attribution/learned/model";
import { openModelFile, packModelFile } from "../server/core/attribution/learned/weights";
import { trainArguments } from "./arguments";
import { isHeldOut, readRows, readSentences, type Sentence } from "./corpus";
import { trainCues } from "./cues";
import { trainDeeds } from "./deeds";
import type { DeedRow, DeedSentence } from "./deedWords";
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

const modelFile = join(root, "server/core/languages/en/model.bin");

/** The parts that are learned one by one, each with its sections of the file. */
const parts = {
  cues: ["cue.scout", "cue.weights", "cue.chain"],
  arguments: ["arg.bounds", "arg.pairs", "arg.verbs"],
  judge: ["judge"],
  deeds: ["deed.triggers", "deed.chain", "deed.doers", "deed.joins"],
} as const;
type Part = keyof typeof parts;

type Sections = readonly (readonly [name: string, bytes: Uint8Array])[];

interface Options {
  readonly isCheck: boolean;
  readonly data: string;
  readonly only: readonly Part[];
}

interface Texts {
  readonly statements: readonly Sentence[];
  readonly deeds: readonly DeedSentence[];
}

type Tell = (line: string) => void;

/** @returns 0; 2 where the arguments are wrong */
export function train(args: readonly string[]): number {
  const options = readOptions(args);
  if ("told" in options) {
    console.error(options.told);
    return options.code;
  }
  const started = process.cpuUsage().user;
  const tell: Tell = (line) => {
    console.error(`${((process.cpuUsage().user - started) / 1e6).toFixed(1)} s  ${line}`);
  };
  const { isCheck, data, only } = options;
  const all: Texts = {
    statements: readSentences(readRows(data, "attribution-en-polnear/train.jsonl")),
    deeds: readSentences(readRows<DeedRow>(data, "responsibility-en-casie/train.jsonl")),
  };
  tell(`${all.statements.length} and ${all.deeds.length} sentences read`);
  const learned = isCheck ? documentsOf(all, (document) => !isHeldOut(document)) : all;
  const kept = only.length < partNames.length && !isCheck ? readFileSync(modelFile) : undefined;
  const sections = learnParts(learned, only, kept && openModelFile(kept), tell);
  const bytes = packModelFile(sections);
  const lengths = sections.map(([name, { length }]) => `${name} ${length}`);
  tell(`${bytes.length} bytes: ${lengths.join(", ")}`);
  if (!isCheck) writeFileSync(modelFile, bytes);
  else for (const line of measure(bytes, documentsOf(all, isHeldOut), only)) console.error(line);
  return 0;
}

const partNames = Object.keys(parts) as readonly Part[];

/** What is told instead of learning, and the exit code. */
interface Refusal {
  readonly told: string;
  readonly code: 0 | 2;
}

function readOptions(args: readonly string[]): Options | Refusal {
  try {
    const { values } = parseArgs({
      args: [...args],
      options: {
        check: { type: "boolean" },
        data: { type: "string" },
        only: { type: "string", multiple: true },
        help: { type: "boolean" },
      },
    });
    if (values.help) return { told: usage, code: 0 };
    const { check: isCheck = false, data = join(root, "../shared/eval/data") } = values;
    const unknown = values.only?.find((name) => !Object.hasOwn(parts, name));
    if (unknown !== undefined) return { told: `There is no part ${unknown}.\n\n${usage}`, code: 2 };
    return { isCheck, data, only: (values.only as Part[] | undefined) ?? partNames };
  } catch (error) {
    return { told: error instanceof Error ? error.message : String(error), code: 2 };
  }
}

const documentsOf = (
  { statements, deeds }: Texts,
  isWanted: (document: string) => boolean,
): Texts => ({
  statements: statements.filter(({ document }) => isWanted(document)),
  deeds: deeds.filter(({ document }) => isWanted(document)),
});

/** All sections of a model: those of the words, of the parts of `only`, and of the others as `kept` has them. */
function learnParts(
  { statements, deeds }: Texts,
  only: readonly Part[],
  kept: ReturnType<typeof openModelFile> | undefined,
  tell: Tell,
): Sections {
  const table = makeWordTable(statements, deeds);
  tell("words counted");
  const learn: Readonly<Record<Part, () => Sections>> = {
    cues: () => trainCues(statements, table, tell),
    arguments: () => trainArguments(statements, table.classes, tell),
    judge: () => trainJudge(statements, table, tell),
    deeds: () => trainDeeds(deeds, table.classes, tell),
  };
  const learned = partNames.flatMap((part): Sections => {
    const sections = only.includes(part) ? learn[part]() : keptSections(part, kept);
    tell(`${part} ${only.includes(part) ? "learned" : "kept"}`);
    return sections;
  });
  return [...table.sections, ...learned];
}

const keptSections = (part: Part, kept: ReturnType<typeof openModelFile> | undefined): Sections =>
  parts[part].flatMap((name): Sections => {
    const bytes = kept?.section(name);
    return bytes ? [[name, bytes]] : [];
  });

/** How well a model does on texts that it has not learned from, a line a figure. */
function measure(bytes: Uint8Array, held: Texts, only: readonly Part[]): readonly string[] {
  const model = openModel(bytes)!;
  return [
    ...(only.includes("cues") ? measureCues(model, held.statements) : []),
    ...(only.includes("arguments") ? measureArguments(model, held.statements) : []),
    ...(only.includes("deeds") ? measureDeeds(model, held.deeds) : []),
  ];
}
