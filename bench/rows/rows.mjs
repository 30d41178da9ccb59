/** All measurements, in the order in which they are told. */
import { aliases } from "./aliases.mjs";
import { attribution } from "./attribution.mjs";
import { editorRows } from "./editor.mjs";
import { language } from "./language.mjs";
import { quotations } from "./quotations.mjs";
import { registryCompletion } from "./registryCompletion.mjs";
import { sentences } from "./sentences.mjs";
import { textIndexRows } from "./textIndex.mjs";

/** @import { Measurement } from "../row.mjs" */

/** @type {readonly Measurement[]} */
export const measurements = [
  ...textIndexRows,
  aliases,
  sentences,
  language,
  attribution,
  quotations,
  ...editorRows,
  registryCompletion,
];
