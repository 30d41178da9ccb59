/** A process that saves one generation of an index after the other until it is killed, in a folder that it is told. */
import { rmSync, writeFileSync, writeSync } from "node:fs";
import { setTimeout as pause } from "node:timers/promises";
import type { ManifestFile } from "../../server/indexer/store";
import { contentOf, createToldStore, fileOf, isWhole, manifestOf, version } from "./stores";

const [folder = "", mark] = process.argv.slice(2);
const tell = (line: string): void => {
  writeSync(1, `${line}\n`);
};

/** Saves a generation: keeps some files of the last, adds some, one of them large. */
async function saveNext(
  store: ReturnType<typeof createToldStore>,
  generation: number,
  kept: readonly ManifestFile[],
): Promise<readonly ManifestFile[]> {
  const added = [300_000, 5_000, 0].map((length, index) =>
    fileOf(`g${generation}-${process.pid}-${index}`, length + generation),
  );
  const files = [...kept.slice(-4), ...added];
  for (const { id, length } of added) await store.write(id, contentOf(id, length));
  tell(`commits ${generation}`);
  if (await store.commit(manifestOf(generation, files))) tell(`committed ${generation}`);
  else tell(`failed ${store.told.join(" ")}`);
  return files;
}

/** Where others write too: takes the mark that only the lock's holder may take, and lets go after some saves. */
async function takeTurn(): Promise<void> {
  const store = createToldStore(folder);
  if (await store.acquire()) {
    if (mark !== undefined) writeFileSync(mark, "", { flag: "wx" });
    const { manifest, told } = await store.open(version);
    if (told.length > 0) tell(`failed ${told.join(" ")}`);
    let generation = manifest?.nextId ?? 0;
    let files = manifest?.segments ?? [];
    if (!files.every((file) => isWhole(store, file))) tell("failed: a file is not whole");
    const turns = mark === undefined ? Infinity : 3;
    for (let turn = 0; turn < turns; turn++) files = await saveNext(store, ++generation, files);
    if (mark !== undefined) rmSync(mark);
  }
  await store.close();
  await pause(1);
}

async function saveOnAndOn(): Promise<void> {
  tell("began");
  for (;;) await takeTurn();
}

saveOnAndOn().catch((error: unknown) => {
  tell(`failed ${String(error)}`);
});
