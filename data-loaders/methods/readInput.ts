import { readFileSync } from "node:fs";
import { parseInput } from "./parseInput.ts";

/**
 * The input of a method: a JSON file, or standard input without one.
 *
 * @throws Error when the file cannot be read or a terminal stands where a pipe should;
 *   SyntaxError when it holds no JSON.
 */
export function readInput(file?: string): unknown {
  if (file !== undefined) return parseInput(readText(file), file);
  if (process.stdin.isTTY)
    throw new Error("method: standard input must hold JSON, got a terminal; use < input.json");
  return parseInput(readFileSync(0, "utf8"), "standard input");
}

function readText(file: string): string {
  try {
    return readFileSync(file, "utf8");
  } catch (cause) {
    throw new Error(
      `method: the input must be a file that can be read, got ${file}: ${(cause as NodeJS.ErrnoException).code}`,
      { cause },
    );
  }
}
