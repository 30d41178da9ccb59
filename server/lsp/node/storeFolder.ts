/** Where the index of a workspace folder is kept. */
import { createHash } from "node:crypto";
import { join } from "node:path";
import type { FolderAddress } from "../../indexer/host";

export const storeFolder = (storage: string, { uri }: FolderAddress): string =>
  join(storage, "index", createHash("sha256").update(uri).digest("hex").slice(0, 16));
