/** npm start: builds, checks the sample draft, opens the sample workspace with the extension in VS Code. Runs on a fresh clone. */
const [major = 0] = process.versions.node.split(".").map(Number);
if (major < 20) {
  console.error(`Whence needs Node 20 or newer; this is ${process.version}.`);
  process.exit(2);
}
// Not earlier: an old Node would fail on what these files are written in.
const { main } = await import("./run.mjs");
const { startSample } = await import("./startSample.mjs");
await main(() => startSample(process.argv.slice(2)));
