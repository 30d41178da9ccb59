/** What an index depends on beside the files: the analysis that made it and the language of its messages. */
import { modelsInUse, t } from "../core";

/** Set when the programs are bundled: a hash of the core's code. */
declare const coreVersion: string | undefined;

/** Any message shows the language that problems are told in. What was read without a model is read anew once there is one. */
export const indexVersion = (): string =>
  [
    typeof coreVersion === "undefined" ? "unbundled" : coreVersion,
    ...modelsInUse(),
    t("This file is not text."),
  ].join(" ");
