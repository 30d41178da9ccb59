/** Hands the learned models over to the core, as hosts do. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { setModels } from "../server/core/languages/models";

const languages = join(import.meta.dirname, "../server/core/languages");
setModels((code) => readFileSync(join(languages, code, "model.bin")));
