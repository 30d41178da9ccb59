/** Runs one command line: parses the arguments, picks the language of messages, calls the command. */
import { Command, CommanderError, InvalidArgumentError, Option } from "commander";
import { version } from "../../package.json";
import { t, type Severity } from "../core/index";
import { modelProblems } from "../indexer/modelProblems";
import { analyzeLines, explainText } from "./analyze";
import { runIndex, type IndexOptions } from "./buildIndex";
import { severities } from "./check";
import {
  runActors,
  runAsk,
  runCheck,
  runDossier,
  runSearch,
  type ActorsOptions,
  type CheckOptions,
  type LibraryOptions,
  type PageOptions,
  type SearchOptions,
} from "./commands";
import { chooseMessages } from "./messages";
import { exitCodes, type Streams } from "./streams";

/** The exit code: 0 clean, 1 findings, 2 failure. Never throws. */
export async function run(words: readonly string[], streams: Streams): Promise<number> {
  chooseMessages(words, streams.env);
  let code: number = exitCodes.clean;
  const program = declareProgram(streams, async (result) => {
    code = await result;
  });
  try {
    await program.parseAsync([...words], { from: "user" });
    for (const problem of modelProblems()) streams.stderr.write(`whence: ${problem}\n`);
    return code;
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : exitCodes.failure;
    streams.stderr.write(`whence: ${error instanceof Error ? error.message : String(error)}\n`);
    return exitCodes.failure;
  }
}

type Finish = (code: Promise<number>) => Promise<void>;

function declareProgram(streams: Streams, finish: Finish): Command {
  const program = new Command("whence")
    .description(t("Checks drafts against the sources they are written from."))
    .version(version)
    .exitOverride()
    .configureOutput({
      writeOut: (text) => streams.stdout.write(text),
      writeErr: (text) => streams.stderr.write(text),
      getOutHelpWidth: () => streams.stdout.columns ?? 80,
      getOutHasColors: () => false,
      getErrHasColors: () => false,
    });
  declareCheck(program, streams, finish);
  declareActors(program, streams, finish);
  declareAsk(program, streams, finish);
  declareDossier(program, streams, finish);
  declareSearch(program, streams, finish);
  declareAnalyze(program, streams, finish);
  declareIndex(program, streams, finish);
  for (const command of [program, ...program.commands]) command.addOption(languageOption());
  return program;
}

function declareCheck(program: Command, streams: Streams, finish: Finish): void {
  program
    .command("check")
    .argument("[files...]", t("drafts or folders of drafts; - is standard input"))
    .description(t("Check drafts: what they attribute, quote and cite."))
    .addOption(libraryOption())
    .addOption(registryOption())
    .addOption(formatOption())
    .addOption(
      new Option("--severity <level>", t("lowest severity that makes the exit code 1"))
        .choices(severities)
        .default("warning" satisfies Severity),
    )
    .option("--config <file>", t("settings to use instead of .vscode/settings.json"))
    .addHelpText(
      "after",
      examples(
        ["whence check", t("every Markdown file here, against the library here")],
        ["whence check article.md --library ~/clippings", t("one draft, another library")],
        ["whence check --format json drafts > report.json", t("for other programs")],
        ["pandoc -t markdown a.docx | whence check -", t("from standard input")],
      ),
    )
    .action((files: string[], options: CheckOptions) => finish(runCheck(files, options, streams)));
}

function declareActors(program: Command, streams: Streams, finish: Finish): void {
  program
    .command("actors")
    .description(t("List the actors of a library: their names, who uses them, and where."))
    .addOption(libraryOption())
    .addOption(registryOption())
    .addOption(formatOption())
    .option("--proposals", t("list names that may be one actor's, with the reason, instead"))
    .addHelpText("after", examples(["whence actors --library sources", ""]))
    .action((options: ActorsOptions) => finish(runActors(options, streams)));
}

function declareAsk(program: Command, streams: Streams, finish: Finish): void {
  program
    .command("ask")
    .argument("<question...>", t("who did something, who somebody is, or what somebody says"))
    .description(t("Print who says what in answer to a question, grouped by answer."))
    .addOption(libraryOption())
    .addOption(registryOption())
    .addOption(formatOption())
    .addOption(outputOption())
    .addHelpText("after", examples(['whence ask "who was behind the TV5 Monde hack"', ""]))
    .action((words: string[], options: PageOptions) => finish(runAsk(words, options, streams)));
}

function declareDossier(program: Command, streams: Streams, finish: Finish): void {
  program
    .command("dossier")
    .argument("<name...>", t("a name of the actor"))
    .description(t("Print all that a library holds of one actor, as Markdown."))
    .addOption(libraryOption())
    .addOption(registryOption())
    .addOption(formatOption())
    .addOption(outputOption())
    .addHelpText("after", examples(["whence dossier Fancy Bear --output fancy-bear.md", ""]))
    .action((words: string[], options: PageOptions) => finish(runDossier(words, options, streams)));
}

function declareSearch(program: Command, streams: Streams, finish: Finish): void {
  program
    .command("search")
    .argument("<words...>", t("words to look for"))
    .description(t("Print the passages of a library that hold the words, best first."))
    .addOption(libraryOption())
    .addOption(registryOption())
    .addOption(formatOption())
    .option("--limit <count>", t("passages at most"), toCount, 10)
    .addHelpText("after", examples(["whence search Fancy Bear mailboxes", ""]))
    .action((words: string[], options: SearchOptions) =>
      finish(runSearch(words, options, streams)),
    );
}

interface AnalyzeFlags extends Pick<LibraryOptions, "registry"> {
  readonly jsonl?: boolean;
  readonly explain?: boolean;
}

function declareAnalyze(program: Command, streams: Streams, finish: Finish): void {
  program
    .command("analyze")
    .description(t("Print the attributions and names of texts given as JSON lines."))
    .option("--jsonl", t("read {id, lang?, text} a line from stdin, print a result a line"))
    .option("--explain", t("tell which words made an attribution; alone, of one plain text"))
    .addOption(registryOption())
    .addHelpText(
      "after",
      examples(
        ["whence analyze --jsonl < texts.jsonl > results.jsonl", ""],
        ["whence analyze --explain < article.txt", ""],
      ),
    )
    .action(({ jsonl, explain, registry = [] }: AnalyzeFlags) =>
      finish(
        explain && !jsonl
          ? explainText(streams)
          : analyzeLines(streams, { registries: registry, isExplained: explain === true }),
      ),
    );
}

function declareIndex(program: Command, streams: Streams, finish: Finish): void {
  program
    .command("index")
    .argument("[folder]", t("folder of the library; by default the library here"))
    .description(t("Build or open the index of a library, and tell what that cost."))
    .addOption(
      new Option("--stats <format>", t("how to print"))
        .choices(["pretty", "json"])
        .default("pretty"),
    )
    .option("--store <folder>", t("where to keep the index; by default the user's cache"))
    .option("--no-store", t("keep the index in memory alone"))
    .addHelpText("after", examples(["whence index ~/clippings --stats json", ""]))
    .action((folder: string | undefined, { store, ...options }: GivenIndexOptions) =>
      // The parser's default of an option that can be negated is true.
      finish(runIndex(folder, store === true ? options : { ...options, store: store }, streams)),
    );
}

type GivenIndexOptions = Omit<IndexOptions, "store"> & { readonly store: string | boolean };

const languageOption = (): Option =>
  new Option("--lang <language>", t("language of messages")).choices(["en", "it"]);

/** Repeated rather than variadic: the drafts may follow it. */
const libraryOption = (): Option =>
  new Option("--library <path>", t("folder or file of the library; may be repeated")).argParser(
    (path: string, before: readonly string[] | undefined) => [...(before ?? []), path],
  );

const registryOption = (): Option =>
  new Option("--registry <path>", t("registry of actors; may be repeated")).argParser(
    (path: string, before: readonly string[] | undefined) => [...(before ?? []), path],
  );

const formatOption = (): Option =>
  new Option("--format <format>", t("how to print")).choices(["pretty", "json"]).default("pretty");

const outputOption = (): Option =>
  new Option("--output <file>", t("write a file instead, with links from where it lies"));

function toCount(value: string): number {
  const count = Number(value);
  if (!Number.isInteger(count) || count < 1)
    throw new InvalidArgumentError(t("Give a whole number from 1."));
  return count;
}

const examples = (...lines: readonly (readonly [command: string, what: string])[]): string =>
  `\n${t("Examples:")}\n${lines
    .map(([command, what]) => (what ? `  $ ${command}\n      ${what}` : `  $ ${command}`))
    .join("\n")}\n`;
