import { closeSync, mkdirSync, openSync, writeSync } from "node:fs";
import { dirname } from "node:path";

const flushBytes = 1 << 20;

/** A text file written line by line in blocks of about 1 MB, so that memory stays flat. */
export interface LineFile {
  write(line: string): void;
  close(): void;
}

/** Creates the file and its folder; every line ends with a newline. */
export function openLineFile(path: string, header?: string): LineFile {
  mkdirSync(dirname(path), { recursive: true });
  const file = openSync(path, "w");
  let block = header === undefined ? "" : `${header}\n`;
  const flush = () => {
    if (block) writeSync(file, block);
    block = "";
  };
  return {
    write(line) {
      block += `${line}\n`;
      if (block.length > flushBytes) flush();
    },
    close() {
      flush();
      closeSync(file);
    },
  };
}
