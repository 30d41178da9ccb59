/** The manifest as a file: a line with format and checksum, then JSON. */
import { createHash } from "node:crypto";
import type { Manifest } from "../indexer/store";

const name = "whence index";
const format = "1";

export type ParsedManifest =
  { readonly manifest: Manifest } | { readonly fault: "damaged" | "other version" };

export function printManifest(manifest: Manifest): Uint8Array {
  const body = JSON.stringify(manifest);
  return Buffer.from(`${name} ${format} ${checksumOf(body)}\n${body}`);
}

/** The manifest that `printManifest` wrote, if it is whole and of this `version`. Never throws. */
export function parseManifest(bytes: Uint8Array, version: string): ParsedManifest {
  const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString();
  const end = text.indexOf("\n");
  const head = text.slice(0, Math.max(end, 0)).split(" ");
  const body = text.slice(end + 1);
  if (end < 0 || head.slice(0, 2).join(" ") !== name) return { fault: "damaged" };
  if (head[2] !== format) return { fault: "other version" };
  if (head[3] !== checksumOf(body)) return { fault: "damaged" };
  // The checksum vouches for the shape: only this format's writer made it.
  const manifest = JSON.parse(body) as Manifest;
  return manifest.version === version ? { manifest } : { fault: "other version" };
}

const checksumOf = (body: string): string => createHash("sha256").update(body).digest("hex");
