import { readdirSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const ROOT = fileURLToPath(new URL("../../lib/methods/", import.meta.url));

export interface MethodFile {
  readonly id: string;
  readonly area: string;
  readonly path: string;
}

/**
 * Every registered method by its file, `lib/methods/<area>/<id>.ts`, sorted by area and id.
 *
 * @throws Error when two areas hold the same id.
 */
export function methodFiles(root = ROOT): MethodFile[] {
  const files = readdirSync(root, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .flatMap(({ name }) =>
      readdirSync(join(root, name))
        .filter((file) => file.endsWith(".ts"))
        .map((file) => join(root, name, file)),
    )
    .sort()
    .map((path) => ({ id: basename(path, ".ts"), area: basename(dirname(path)), path }));
  const seen = new Map<string, string>();
  for (const { id, path } of files) {
    if (seen.has(id))
      throw new Error(
        `methodFiles: each id must be unique, got ${id} in ${seen.get(id)} and ${path}`,
      );
    seen.set(id, path);
  }
  return files;
}
