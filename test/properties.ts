/** Property tests draw the same inputs in every run, so that a change alone decides whether they pass; PROPERTY_SEED draws others, "random" new ones. */
import fc from "fast-check";

const asked = process.env["PROPERTY_SEED"] ?? "1";
if (asked !== "random") fc.configureGlobal({ seed: Number(asked) });
