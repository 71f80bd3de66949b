import { createHash } from "node:crypto";
import {
  createReadStream,
  mkdirSync,
  readFileSync,
  renameSync,
  statSync,
  writeFileSync,
} from "node:fs";
import { dirname } from "node:path";

interface Stamp {
  readonly size: number;
  readonly mtimeMs: number;
  readonly ctimeMs: number;
  readonly inode: number;
  readonly hashedMs: number;
  readonly sha256: string;
}

/** Content hashes of files, remembered between builds. */
export interface Hasher {
  /** sha256 of a file's content, hexadecimal. */
  file(path: string): Promise<string>;
  save(): void;
}

/** A stamp younger than this may hide a second write within the clock's resolution. */
const SETTLE_MS = 100;

/**
 * Hashes files, and skips one whose size, mtime, ctime and inode are those of the last time.
 *
 * The kernel sets ctime at every write and no program can set it back, so a change with restored
 * mtime is caught even when the size is equal.
 *
 * @param memory - JSON file that keeps the stamps.
 */
export function createHasher(memory: string): Hasher {
  const stamps = readStamps(memory);
  let dirty = false;
  return {
    async file(path) {
      const stat = statSync(path);
      const known = stamps[path];
      if (known && sameFile(known, stat)) return known.sha256;
      const hashedMs = Date.now();
      const sha256 = await hashFile(path);
      const { size, mtimeMs, ctimeMs, ino: inode } = stat;
      stamps[path] = { size, mtimeMs, ctimeMs, inode, hashedMs, sha256 };
      dirty = true;
      return sha256;
    },
    save() {
      if (!dirty) return;
      mkdirSync(dirname(memory), { recursive: true });
      const temporary = `${memory}.${process.pid}.tmp`;
      writeFileSync(temporary, JSON.stringify(stamps));
      renameSync(temporary, memory);
      dirty = false;
    },
  };
}

/** sha256 of text, hexadecimal. */
export function hashText(text: string): string {
  return createHash("sha256").update(text).digest("hex");
}

/** sha256 of a file's content, hexadecimal. */
export async function hashFile(path: string): Promise<string> {
  const hash = createHash("sha256");
  for await (const chunk of createReadStream(path, { highWaterMark: 1 << 20 }))
    hash.update(chunk as Buffer);
  return hash.digest("hex");
}

function sameFile(
  known: Stamp,
  stat: { size: number; mtimeMs: number; ctimeMs: number; ino: number },
) {
  return (
    known.size === stat.size &&
    known.mtimeMs === stat.mtimeMs &&
    known.ctimeMs === stat.ctimeMs &&
    known.inode === stat.ino &&
    known.hashedMs - stat.ctimeMs > SETTLE_MS
  );
}

function readStamps(memory: string): Record<string, Stamp> {
  try {
    return JSON.parse(readFileSync(memory, "utf8")) as Record<string, Stamp>;
  } catch {
    return {}; // Absent or damaged: every file is hashed again.
  }
}
