/** The suite inside the editor, on Node: `run` is what VS Code calls. WHENCE_GREP names the tests to run, all if absent. */
import Mocha from "mocha";
import { report } from "./report";
import { loadSuites } from "./suites";

export async function run(): Promise<void> {
  // Mocha calls its reporter with `new`.
  const reporter = report as unknown as Mocha.ReporterConstructor;
  const mocha = new Mocha({ ui: "tdd", timeout: 30_000, color: false, reporter });
  const only = process.env["WHENCE_GREP"];
  if (only) mocha.grep(only);
  mocha.suite.emit("pre-require", globalThis, "", mocha);
  await loadSuites();
  const failures = await new Promise<number>((resolve) => mocha.run(resolve));
  if (failures > 0) throw new Error(`${failures} failed`);
}
