/** Messages as they go over the wire. */
import { PassThrough } from "node:stream";
import fc from "fast-check";
import { expect, test } from "vitest";
import type { Diagnostic, Message } from "vscode-languageserver/node";
import { createMessageWriter } from "../../server/lsp/node/messageWriter";
import "../properties";

/** What is written, piece by piece. */
function record() {
  const stream = new PassThrough();
  const pieces: Buffer[] = [];
  stream.on("data", (piece: Buffer) => pieces.push(piece));
  const writer = createMessageWriter(stream);
  return { writer, stream, pieces };
}

const messageOf = (piece: Buffer): unknown => {
  const [, length, json] = /^Content-Length: (\d+)\r\n\r\n([^]*)$/.exec(piece.toString())!;
  expect(Buffer.byteLength(json!)).toBe(Number(length));
  return JSON.parse(json!);
};

const range = fc.record({
  start: fc.record({ line: fc.nat(), character: fc.nat() }),
  end: fc.record({ line: fc.nat(), character: fc.nat() }),
});
const text = fc.string({ unit: "binary" });
const related = fc.array(fc.record({ location: fc.record({ uri: text, range }), message: text }));
const diagnostic: fc.Arbitrary<Diagnostic> = fc.record(
  { range, message: text, relatedInformation: related },
  { requiredKeys: ["range", "message"] },
);

const published = (diagnostics: readonly Diagnostic[], version?: number) =>
  ({
    jsonrpc: "2.0",
    method: "textDocument/publishDiagnostics",
    params: { uri: "file:///a “b”.md", diagnostics, ...(version !== undefined && { version }) },
  }) as Message;

test("diagnostics are written as they are, also those that were written before and those that have moved", async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(diagnostic), range, fc.option(fc.nat()), async (own, at, version) => {
      const { writer, pieces } = record();
      const moved = own.map((each, index) => (index % 2 ? each : { ...each, range: at }));
      const messages = [own, own, moved].map((each) => published(each, version ?? undefined));
      for (const message of messages) await writer.write(message);
      expect(pieces.map(messageOf)).toEqual(JSON.parse(JSON.stringify(messages)));
    }),
  );
});

test("every message is one piece", async () => {
  const { writer, pieces } = record();
  const messages = [
    { jsonrpc: "2.0", id: 1, result: null },
    published([]),
    { jsonrpc: "2.0", method: "window/logMessage", params: { type: 3, message: "“è” 🙂" } },
  ];
  await Promise.all(messages.map((message) => writer.write(message as Message)));
  expect(pieces.map(messageOf)).toEqual(messages);
});

test("a stream that fails is told of, and the message is not taken for written", async () => {
  const { writer, stream } = record();
  const told: unknown[] = [];
  let isClosed = false;
  writer.onError(([error]) => told.push(error));
  writer.onClose(() => (isClosed = true));
  const ended = new Promise((resolve) => stream.once("close", resolve));
  stream.destroy(new Error("broken pipe"));
  await ended;
  await expect(writer.write(published([]))).rejects.toThrow();
  expect(told).toContainEqual(new Error("broken pipe"));
  expect(isClosed).toBe(true);
});
