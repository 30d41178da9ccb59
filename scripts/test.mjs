/** npm test: everything a commit must pass, from a fresh clone on: one line a stage, the counts last. */
const [major = 0, minor = 0] = process.versions.node.split(".").map(Number);
if (major < 20 || (major === 20 && minor < 19)) {
  console.error(`The tests need Node 20.19 or newer; this is ${process.version}.`);
  process.exit(2);
}
// Not earlier: an old Node would fail on what these files are written in.
const { main } = await import("./run.mjs");
const { runStages } = await import("./stages.mjs");
await main(runStages);
