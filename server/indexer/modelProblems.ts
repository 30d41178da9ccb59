/** A person's words for learned models that were asked for in vain. */
import { failedModels, t } from "../core";

export const modelProblems = (): string[] =>
  failedModels().map((language) =>
    t(
      "The learned model of the language “{language}” is missing or damaged; its texts are read by rules alone.",
      { language },
    ),
  );
