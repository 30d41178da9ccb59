/** Several workspace folders: each draft is checked against its own folder's library. */
import * as assert from "./assert";
import { closeAll, openFile } from "./editor";
import { codeOf, findingOf, findingsOf } from "./findings";

suite("Folders", () => {
  teardown(closeAll);

  test("a draft cites the sources of its own folder", async () => {
    const draft = await openFile("second.md", "second");
    await findingOf(draft, "unknown-citation", "@crane-night");
    assert.deepEqual(findingsOf(draft).map(codeOf), ["unknown-citation"]);
  });

  test("the other folder's draft is checked as if it were alone", async () => {
    const draft = await openFile("draft.md", "workspace");
    await findingOf(draft, "unknown-citation", "@harbour-reviw");
    await findingOf(draft, "altered-quote", "lights");
  });
});
