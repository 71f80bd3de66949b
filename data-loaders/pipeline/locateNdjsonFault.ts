import { isUtf8 } from "node:buffer";
import { readFileSync, statSync } from "node:fs";

const LARGEST_SEARCHED = 1 << 29;

/** The line of an NDJSON file that cannot be read. */
export interface NdjsonFault {
  /** 1-based. */
  readonly line: number;
  readonly rule: string;
  readonly value: string;
}

/**
 * Finds the first line that is not UTF-8 or not JSON, else the first that holds `value`.
 *
 * @param value - Text that could not become its column's type.
 */
export function locateNdjsonFault(file: string, value?: string): NdjsonFault | undefined {
  if (statSync(file).size > LARGEST_SEARCHED) return undefined;
  const bytes = readFileSync(file);
  let holder: NdjsonFault | undefined;
  let start = 0;
  for (let line = 1; start < bytes.length; line++) {
    const end = bytes.indexOf(10, start);
    const slice = bytes.subarray(start, end < 0 ? bytes.length : end);
    const fault = faultOf(slice);
    if (fault) return { line, rule: fault, value: excerpt(slice) };
    if (!holder && value !== undefined && slice.includes(JSON.stringify(value)))
      holder = { line, rule: "a value must be of its column's type", value: JSON.stringify(value) };
    start += slice.length + 1;
  }
  return holder;
}

function faultOf(line: Buffer): string | undefined {
  if (!isUtf8(line)) return "a line must be UTF-8";
  const text = line.toString("utf8").trim();
  if (text === "") return undefined;
  try {
    const parsed: unknown = JSON.parse(text);
    const isObject = typeof parsed === "object" && parsed !== null && !Array.isArray(parsed);
    return isObject ? undefined : "a line must be one JSON object";
  } catch {
    return "a line must be one complete JSON object";
  }
}

function excerpt(line: Buffer): string {
  const text = line.toString("utf8");
  return text.length > 120 ? `${text.slice(0, 120)}…` : text;
}
