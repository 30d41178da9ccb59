/** Runs one command line: parses the arguments, picks the language of messages, calls the command. */
import { Command, CommanderError, Option } from "commander";
import { t } from "../core/localisation";
import { version } from "../../package.json";
import { analyzeLines } from "./analyze";
import { chooseMessages } from "./messages";
import { exitCodes, type Streams } from "./streams";

/** The exit code: 0 clean, 1 findings, 2 failure. Never throws. */
export async function run(words: readonly string[], streams: Streams): Promise<number> {
  chooseMessages(words, streams.env);
  let code: number = exitCodes.clean;
  const program = declareProgram(streams, (result) => {
    code = result;
  });
  try {
    await program.parseAsync([...words], { from: "user" });
    return code;
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : exitCodes.failure;
    streams.stderr.write(`whence: ${error instanceof Error ? error.message : String(error)}\n`);
    return exitCodes.failure;
  }
}

function declareProgram(streams: Streams, finish: (code: number) => void): Command {
  const program = new Command("whence")
    .description(t("Checks drafts against the sources they are written from."))
    .version(version)
    .exitOverride()
    .configureOutput({
      writeOut: (text) => streams.stdout.write(text),
      writeErr: (text) => streams.stderr.write(text),
    })
    .addOption(new Option("--lang <language>", t("language of messages")).choices(["en", "it"]));
  program
    .command("analyze")
    .description(t("Print the attributions and names of texts given as JSON lines."))
    .option("--jsonl", t("read {id, lang?, text} a line from stdin, print a result a line"), true)
    .action(async () => {
      finish(await analyzeLines(streams));
    });
  return program;
}
