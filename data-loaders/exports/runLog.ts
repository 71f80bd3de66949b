import { closeSync, mkdirSync, openSync, writeSync } from "node:fs";
import { dirname } from "node:path";

/** Where a run says what it does: each line goes to the console and to a file. */
export interface RunLog {
  info(message: string): void;
  warn(message: string): void;
  /** To the file only: an error is thrown, and who catches it prints it. */
  error(message: string): void;
  /** Warnings so far. */
  readonly warnings: number;
  close(): void;
}

/**
 * Opens a log; the file is written anew.
 *
 * @param print - Where lines go besides the file.
 */
export function openRunLog(path: string, print: (line: string) => void): RunLog {
  mkdirSync(dirname(path), { recursive: true });
  const file = openSync(path, "w");
  let warnings = 0;
  const keep = (level: string, message: string) => {
    const line = `${new Date().toISOString()} ${level.padEnd(5)} ${message}`;
    writeSync(file, `${line}\n`);
    return line;
  };
  return {
    info: (message) => print(keep("INFO", message)),
    warn(message) {
      warnings++;
      print(keep("WARN", message));
    },
    error: (message) => void keep("ERROR", message),
    get warnings() {
      return warnings;
    },
    close: () => closeSync(file),
  };
}
