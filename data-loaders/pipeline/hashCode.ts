import { existsSync, readFileSync } from "node:fs";
import { dirname, join, relative, resolve } from "node:path";
import { hashText } from "./createHasher.ts";

const TYPE_IMPORT = /\bimport\s+type\b[^;]*;/g;
const IMPORT = /\b(?:from|import)\s*\(?\s*["']([^"'\n]+)["']/g;

/**
 * Hash of a module's code and of everything it imports: files of the repository by content,
 * packages by version. Types do not count.
 *
 * @returns file (relative to `projectRoot`) or package → sha256 or version, sorted by name.
 */
export function hashCode(file: string, projectRoot: string): Record<string, string> {
  const found = new Map<string, string>();
  const waiting = [resolve(file)];
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    const name = relative(projectRoot, next);
    if (found.has(name)) continue;
    const text = readFileSync(next, "utf8");
    found.set(name, hashText(text));
    for (const [, specifier] of text.replace(TYPE_IMPORT, "").matchAll(IMPORT)) {
      if (specifier!.startsWith(".")) {
        const target = resolve(dirname(next), specifier!);
        // A match inside a comment or a string may name no file.
        if (existsSync(target)) waiting.push(target);
      } else if (!specifier!.startsWith("node:")) addPackage(found, specifier!, projectRoot);
    }
  }
  return Object.fromEntries([...found].sort(([a], [b]) => (a < b ? -1 : 1)));
}

/** Version of an installed package, or undefined. */
export function packageVersion(name: string, projectRoot: string): string | undefined {
  for (let folder = resolve(projectRoot); ; folder = dirname(folder)) {
    const file = join(folder, "node_modules", name, "package.json");
    if (existsSync(file))
      return (JSON.parse(readFileSync(file, "utf8")) as { version: string }).version;
    if (folder === dirname(folder)) return undefined;
  }
}

function addPackage(found: Map<string, string>, specifier: string, projectRoot: string) {
  const parts = specifier.split("/");
  const name = parts.slice(0, specifier.startsWith("@") ? 2 : 1).join("/");
  const version = packageVersion(name, projectRoot);
  if (version) found.set(name, version);
}
