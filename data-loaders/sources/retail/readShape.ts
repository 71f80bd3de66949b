import { createReadStream } from "node:fs";
import type { Readable } from "node:stream";
import { createGunzip } from "node:zlib";
import { dsvFormat } from "d3";
import { PipelineError } from "../../pipeline/PipelineError.ts";

/** How a CSV file is to be read. */
export interface FileShape {
  readonly encoding: "utf-8" | "latin-1";
  readonly delimiter: string;
  readonly header: readonly string[];
}

const DELIMITERS = [",", ";", "\t", "|"];

/**
 * Encoding, delimiter and header of a CSV file, plain or gzipped. Bytes that are no UTF-8 anywhere
 * in the file make it latin-1.
 *
 * @throws PipelineError when the file is empty or cannot be unpacked.
 */
export async function readShape(file: string): Promise<FileShape> {
  const strict = new TextDecoder("utf-8", { fatal: true });
  const chunks: Buffer[] = [];
  let isUtf8 = true;
  let isHeader = true;
  for await (const chunk of openBytes(file)) {
    if (isHeader) chunks.push(chunk);
    isHeader &&= !chunk.includes(10);
    isUtf8 &&= decodes(() => strict.decode(chunk, { stream: true }));
  }
  isUtf8 &&= decodes(() => strict.decode());
  const encoding = isUtf8 ? "utf-8" : "latin-1";
  const text = new TextDecoder(encoding === "utf-8" ? "utf-8" : "latin1").decode(
    Buffer.concat(chunks),
  );
  const [line = ""] = text.split(/\r?\n|\r/);
  if (line.trim() === "")
    throw fault(file, "the file must begin with a line of column names", "an empty line");
  const count = (delimiter: string) => line.split(delimiter).length;
  const delimiter = DELIMITERS.toSorted((a, b) => count(b) - count(a))[0]!;
  return { encoding, delimiter, header: dsvFormat(delimiter).parseRows(line)[0]! };
}

async function* openBytes(file: string): AsyncGenerator<Buffer> {
  const bytes = createReadStream(file);
  const stream: Readable = file.endsWith(".gz") ? bytes.pipe(createGunzip()) : bytes;
  bytes.on("error", (error) => stream.destroy(error));
  try {
    for await (const chunk of stream) yield chunk as Buffer;
  } catch (error) {
    throw fault(file, "the file must be readable to its end", (error as Error).message, error);
  }
}

function decodes(decode: () => string): boolean {
  try {
    decode();
    return true;
  } catch {
    return false;
  }
}

function fault(file: string, rule: string, value: string, cause?: unknown) {
  const advice = "check RETAIL_CSV; .csv and .csv.gz are read";
  return new PipelineError(
    { system: "retail", source: "lines", file, rule, value, advice },
    { cause },
  );
}
