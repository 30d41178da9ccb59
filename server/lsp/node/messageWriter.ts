/** Writes messages to a stream, each at once; the JSON of a diagnostic is kept with it, since a key leaves most of them as they are. */
import type { Writable } from "node:stream";
import {
  AbstractMessageWriter,
  type Diagnostic,
  type Message,
  type MessageWriter,
  type PublishDiagnosticsParams,
} from "vscode-languageserver/node";

/** A writer of the base protocol: a header with the length, then JSON as UTF-8. */
export function createMessageWriter(stream: Writable): MessageWriter {
  return new StreamWriter(stream);
}

/** A class, as the protocol's own writers are: what tells of errors stands in their base. */
class StreamWriter extends AbstractMessageWriter {
  #errors = 0;
  constructor(readonly stream: Writable) {
    super();
    stream.on("error", (error) => {
      this.fireError(error);
    });
    stream.on("close", () => {
      this.fireClose();
    });
  }
  write(message: Message): Promise<void> {
    return new Promise((resolve, reject) => {
      this.stream.write(withHeader(chunksOf(message)), (error) => {
        if (!error) {
          resolve();
          return;
        }
        this.fireError(error, message, ++this.#errors);
        reject(error);
      });
    });
  }
  end(): void {
    this.stream.end();
  }
}

/** One piece: the reader is woken once. */
function withHeader(chunks: readonly Buffer[]): Buffer {
  const length = chunks.reduce((sum, chunk) => sum + chunk.length, 0);
  return Buffer.concat([Buffer.from(`Content-Length: ${length}\r\n\r\n`), ...chunks]);
}

function chunksOf(message: Message): readonly Buffer[] {
  const { method, params } = message as { method?: string; params?: unknown };
  if (method !== "textDocument/publishDiagnostics") return [Buffer.from(JSON.stringify(message))];
  const { diagnostics, ...rest } = params as PublishDiagnosticsParams;
  const start = JSON.stringify({ ...message, params: rest }).slice(0, -2);
  const chunks: Buffer[] = [Buffer.from(start), diagnosticsBegin];
  for (const [index, diagnostic] of diagnostics.entries()) {
    if (index > 0) chunks.push(comma);
    chunks.push(...piecesOf(diagnostic));
  }
  chunks.push(diagnosticsEnd);
  return chunks;
}

const comma = Buffer.from(",");
const diagnosticsBegin = Buffer.from(',"diagnostics":[');
const diagnosticsEnd = Buffer.from("]}}");
const relatedBegin = Buffer.from(',"relatedInformation":');
const objectEnd = Buffer.from("}");

const kept = new WeakMap<Diagnostic, readonly Buffer[]>();

/** What is related takes most of it and stays where a line before it is added. */
function piecesOf(diagnostic: Diagnostic): readonly Buffer[] {
  let pieces = kept.get(diagnostic);
  if (!pieces) {
    const { relatedInformation: related, ...rest } = diagnostic;
    const own = JSON.stringify(rest);
    pieces = related
      ? [Buffer.from(own.slice(0, -1)), relatedBegin, bytesOf(related), objectEnd]
      : [Buffer.from(own)];
    kept.set(diagnostic, pieces);
  }
  return pieces;
}

const keptRelated = new WeakMap<NonNullable<Diagnostic["relatedInformation"]>, Buffer>();

function bytesOf(related: NonNullable<Diagnostic["relatedInformation"]>): Buffer {
  let bytes = keptRelated.get(related);
  if (!bytes) {
    bytes = Buffer.from(JSON.stringify(related));
    keptRelated.set(related, bytes);
  }
  return bytes;
}
