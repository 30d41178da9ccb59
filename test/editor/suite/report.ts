/** Tells how the suite goes, in lines that its launcher finds among the editor's own: "│" before each, the counts after each test. */
import type { Runner, Test } from "mocha";

/** A reporter for mocha. */
export function report(runner: Runner): void {
  const counts = { passed: 0, failed: 0 };
  const tell = (line: string) => console.log(`│${line}`);
  const count = () => console.log(`whence-suite ${JSON.stringify(counts)}`);
  runner.on("suite", (suite) => suite.title && tell(suite.title));
  runner.on("pass", (test: Test) => {
    counts.passed += 1;
    tell(`  ✓ ${test.title} (${test.duration ?? 0} ms)`);
  });
  runner.on("pending", (test: Test) => tell(`  - ${test.title}`));
  runner.on("fail", (test: Test, error: Error) => {
    counts.failed += 1;
    tell(`  ✗ ${test.title}`);
    for (const line of (error.stack ?? error.message).split("\n").slice(0, 12))
      tell(`      ${line}`);
  });
  runner.on("test end", count);
  runner.on("end", count);
}
