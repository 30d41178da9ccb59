/** The commands that read a library: what each asks for, reads and prints. */
import { resolve } from "node:path";
import type { Configuration, Library, Path, Severity } from "../core/index";
import { t } from "../core/index";
import type { Link } from "../core/features/markup";
import { renderAnswersFile } from "../core/features/renderAnswers";
import { renderDossierFile } from "../core/features/renderDossier";
import { listActors, printActors, toActorsReport } from "./actors";
import { findAnswers, printAnswers, toAskReport } from "./ask";
import { checkFile, exitCodeOf } from "./check";
import { findDossiers, printDossiers, toDossierReport } from "./dossier";
import { findDrafts, readDraftFile, readMarks, type DraftPath } from "./drafts";
import {
  addBibliographies,
  describeProblems,
  describeStranger,
  findLibrary,
  readLibrary,
  strangersAmong,
  type LibraryRequest,
} from "./openLibrary";
import { relativePath } from "./relativePath";
import { writePage } from "./pages";
import { choosePaint, columnsOf } from "./paint";
import { printFindings } from "./printFindings";
import { findProposals, printProposals, toProposalsReport } from "./proposals";
import { toReport, type CheckedFile } from "./report";
import { findPassages, printPassages, toSearchReport } from "./search";
import { readConfiguration } from "./settings";
import { reasonOfWriting } from "../hosts/reasons";
import { exitCodes, writeAll, type Streams } from "./streams";

export interface LibraryOptions {
  readonly library?: readonly string[];
  readonly registry?: readonly string[];
  readonly format: "pretty" | "json";
}

export interface ActorsOptions extends LibraryOptions {
  /** What may be one actor under two names, instead of the actors. */
  readonly proposals?: boolean;
}

/** Of commands that print a document. */
export interface PageOptions extends LibraryOptions {
  /** The file to write instead of printing. */
  readonly output?: string;
}

export interface CheckOptions extends LibraryOptions {
  readonly severity: Severity;
  readonly config?: string;
}

export interface SearchOptions extends LibraryOptions {
  readonly limit: number;
}

export async function runCheck(
  names: readonly string[],
  options: CheckOptions,
  streams: Streams,
): Promise<number> {
  const { cwd } = streams;
  const problems = listenToProblems(streams);
  const configuration = readConfiguration(cwd, options.config, problems.fail);
  const { paths, registries } = await findLibrary(
    requestOf(options, configuration, cwd),
    problems.fail,
  );
  const drafts = withoutSources(await findDrafts(names, cwd, problems.fail), paths);
  if (drafts.length === 0 && !problems.haveFailed()) {
    // A check of nothing that somebody asked for must not pass for clean.
    const tellAbsence = names.length > 0 ? problems.fail : problems.tell;
    tellAbsence(t("There is no draft to check: no Markdown file that is not the library's own."));
  }
  const library = readLibrary(paths, new Set(drafts.map(({ path }) => path)));
  tellProblems(library, streams, problems);
  tellStrangers(registries, library, streams, problems);
  const files: CheckedFile[] = [];
  for (const each of drafts) {
    const draft = await readDraftFile(each, streams, problems.fail);
    if (!draft) continue;
    const own = addBibliographies(library, draft, problems.fail);
    if (own !== library) tellProblems(own, streams, problems);
    tellEmptiness(own, problems);
    files.push(checkFile(draft, own, configuration, readMarks(draft, problems.tell)));
  }
  await print(streams, options.format, {
    pretty: () =>
      printFindings(files, { paint: choosePaint(streams), columns: columnsOf(streams) }),
    json: () => toReport(files),
  });
  return problems.haveFailed() ? exitCodes.failure : exitCodeOf(files, options.severity);
}

export async function runActors(options: ActorsOptions, streams: Streams): Promise<number> {
  const { library, problems } = await openLibrary(options, streams);
  if (options.proposals) {
    const cards = findProposals(library);
    await print(streams, options.format, {
      pretty: () => printProposals(cards, choosePaint(streams)),
      json: () => toProposalsReport(cards, (path) => relativePath(streams.cwd, path)),
    });
    return problems.haveFailed() ? exitCodes.failure : exitCodes.clean;
  }
  const rows = listActors(library);
  await print(streams, options.format, {
    pretty: () => printActors(rows, choosePaint(streams)),
    json: () => toActorsReport(rows, (path) => relativePath(streams.cwd, path)),
  });
  return problems.haveFailed() ? exitCodes.failure : exitCodes.clean;
}

export async function runSearch(
  words: readonly string[],
  options: SearchOptions,
  streams: Streams,
): Promise<number> {
  const { library, problems } = await openLibrary(options, streams);
  const found = findPassages(library, words.join(" "), options.limit);
  await print(streams, options.format, {
    pretty: () => printPassages(found, choosePaint(streams)),
    json: () => toSearchReport(found),
  });
  return problems.haveFailed() ? exitCodes.failure : exitCodes.clean;
}

export async function runAsk(
  words: readonly string[],
  options: PageOptions,
  streams: Streams,
): Promise<number> {
  const { library, problems } = await openLibrary(options, streams);
  const card = findAnswers(library, words.join(" "));
  if (options.output !== undefined)
    return writeOutput(
      (link) => renderAnswersFile([card], link),
      library,
      options.output,
      streams,
      problems,
    );
  await print(streams, options.format, {
    pretty: () => printAnswers(card, choosePaint(streams)),
    json: () => toAskReport(card),
  });
  return problems.haveFailed() ? exitCodes.failure : exitCodes.clean;
}

export async function runDossier(
  words: readonly string[],
  options: PageOptions,
  streams: Streams,
): Promise<number> {
  const { library, problems } = await openLibrary(options, streams);
  const dossiers = findDossiers(library, words.join(" "));
  if (typeof dossiers === "string") {
    problems.fail(dossiers);
    return exitCodes.failure;
  }
  if (options.output !== undefined)
    return writeOutput(
      (link) => renderDossierFile(dossiers, link),
      library,
      options.output,
      streams,
      problems,
    );
  await print(streams, options.format, {
    pretty: () => printDossiers(dossiers, library, (path) => relativePath(streams.cwd, path)),
    json: () => toDossierReport(dossiers),
  });
  return problems.haveFailed() ? exitCodes.failure : exitCodes.clean;
}

async function writeOutput(
  render: (link: Link) => string,
  library: Library,
  file: string,
  { cwd }: Streams,
  problems: Problems,
): Promise<number> {
  try {
    await writePage(render, library, resolve(cwd, file));
  } catch (error) {
    problems.fail(`${file}: ${reasonOfWriting(error)}`);
  }
  return problems.haveFailed() ? exitCodes.failure : exitCodes.clean;
}

async function openLibrary(
  options: LibraryOptions,
  streams: Streams,
): Promise<{ library: Library; problems: Problems }> {
  const { cwd } = streams;
  const problems = listenToProblems(streams);
  const configuration = readConfiguration(cwd, undefined, problems.fail);
  const { paths, registries } = await findLibrary(
    requestOf(options, configuration, cwd),
    problems.fail,
  );
  const library = readLibrary(paths, new Set());
  tellProblems(library, streams, problems);
  tellStrangers(registries, library, streams, problems);
  tellEmptiness(library, problems);
  return { library, problems };
}

const requestOf = (
  { library = [], registry = [] }: LibraryOptions,
  configuration: Configuration,
  cwd: string,
): LibraryRequest => ({ named: library, registries: registry, configuration, cwd });

/** A Markdown file that a walk came upon and that belongs to the library is no draft; one that was named is. */
function withoutSources(drafts: readonly DraftPath[], library: readonly Path[]): DraftPath[] {
  const sources = new Set(library);
  return drafts.filter(({ path, isWalked }) => !isWalked || !sources.has(path));
}

interface Problems {
  /** Tells a problem, once. */
  readonly tell: (problem: string) => void;
  /** Tells it, and makes the exit code 2. */
  readonly fail: (problem: string) => void;
  readonly haveFailed: () => boolean;
}

function listenToProblems({ stderr }: Streams): Problems {
  const told = new Set<string>();
  let failed = false;
  const tell = (problem: string): void => {
    if (told.has(problem)) return;
    told.add(problem);
    stderr.write(`${problem}\n`);
  };
  return {
    tell,
    fail: (problem) => {
      failed = true;
      tell(problem);
    },
    haveFailed: () => failed,
  };
}

function tellProblems(library: Library, { cwd }: Streams, { tell, fail }: Problems): void {
  for (const { isError, text } of describeProblems(library, cwd)) (isError ? fail : tell)(text);
}

function tellStrangers(
  registries: readonly Path[],
  library: Library,
  { cwd }: Streams,
  { fail }: Problems,
): void {
  for (const path of strangersAmong(registries, library)) fail(describeStranger(path, cwd));
}

function tellEmptiness(library: Library, { tell }: Problems): void {
  if (library.sources.size === 0)
    tell(t("The library is empty: no source was found. Name one with --library."));
}

async function print(
  streams: Streams,
  format: "pretty" | "json",
  forms: { readonly pretty: () => string; readonly json: () => object },
): Promise<void> {
  const text =
    format === "json" ? `${JSON.stringify(forms.json(), undefined, 2)}\n` : forms.pretty();
  await writeAll(streams, text);
}
