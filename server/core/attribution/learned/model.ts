/** The learned model of a language, opened once. */
import { languageCodes, languages, type LanguageCode } from "../../languages";
import { modelBytes } from "../../languages/models";
import { readArgumentFinder, type ArgumentFinder } from "./argumentsOf";
import { readCueTagger, type CueTagger } from "./cueTagger";
import { readDeedFinder, type DeedFinder } from "./deedFinder";
import { readJudge } from "./judge";
import { openModelFile, type Weights } from "./weights";
import { readWordClasses, type WordClasses } from "./wordClasses";

/** Parts that the file lacks are absent. */
export interface Model {
  readonly classes: WordClasses;
  readonly cues?: CueTagger;
  readonly arguments?: ArgumentFinder;
  /** Weights of the judge of cues. */
  readonly judge?: Weights;
  readonly deeds?: DeedFinder;
}

const opened = new Map<LanguageCode, Model | undefined>();

/** The model of a language; undefined where it has none, or one that is missing or cannot be read. */
export function modelOf(code: LanguageCode): Model | undefined {
  if (opened.has(code)) return opened.get(code);
  const bytes = languages[code].hasModel && modelBytes(code);
  const model = bytes && openModel(bytes);
  opened.set(code, model);
  return model;
}

/** Languages whose models are in use; opens those that have not been asked for. */
export const modelsInUse = (): LanguageCode[] => languageCodes.filter(modelOf);

/** Languages whose models have been asked for in vain. */
export const failedModels = (): LanguageCode[] =>
  languageCodes.filter((code) => languages[code].hasModel && opened.has(code) && !opened.get(code));

/** Undefined for bytes that are no model file, or one without words. */
export function openModel(bytes: Uint8Array): Model | undefined {
  const file = openModelFile(bytes);
  const classes = file && readWordClasses(file);
  if (!classes) return undefined;
  const cues = readCueTagger(file);
  const found = readArgumentFinder(file);
  const deeds = readDeedFinder(file);
  const weights = readJudge(file);
  return {
    classes,
    ...(cues && { cues }),
    ...(found && { arguments: found }),
    ...(weights && { judge: weights }),
    ...(deeds && { deeds }),
  };
}
