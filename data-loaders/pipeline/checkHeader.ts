import { closeSync, openSync, readSync } from "node:fs";
import { PipelineError } from "./PipelineError.ts";
import type { RawTable } from "./types.ts";

const LONGEST_HEADER = 65_536;

/**
 * Compares the first line of a raw table's CSV files with the columns it expects.
 *
 * @throws PipelineError with the file and the header found.
 */
export function checkHeader(raw: RawTable, place: { system: string; source: string }): void {
  for (const file of raw.header?.files ?? []) {
    const expected = raw.header!.columns.join(",");
    const found = firstLine(file).split(",").map(unquote).join(",");
    if (found !== expected)
      throw new PipelineError({
        ...place,
        file,
        line: 1,
        rule: `the header must be ${expected}`,
        value: found || "an empty line",
        advice: "correct the file, or the columns in the source",
      });
  }
}

function firstLine(file: string): string {
  const buffer = Buffer.alloc(LONGEST_HEADER);
  const descriptor = openSync(file, "r");
  try {
    const length = readSync(descriptor, buffer, 0, LONGEST_HEADER, 0);
    const text = buffer.toString("utf8", 0, length).replace(/^\uFEFF/, "");
    return text.split(/\r?\n/, 1)[0]!;
  } finally {
    closeSync(descriptor);
  }
}

function unquote(field: string): string {
  return field.trim().replace(/^"(.*)"$/, "$1");
}
