import { createHash } from "node:crypto";
import { mkdir, readdir, readFile, rename, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { version } from "@duckdb/node-api";
import type { BakedQuery, NamedQuery } from "../../lib/queries/types.ts";
import type { Manifest } from "../../lib/snapshots/types.ts";

/** Raise when the way results are checked or written changes. */
const FORMAT = 1;

/** Key of a baked result: everything that it depends on. */
export function bakedKey(query: NamedQuery, manifest: Manifest): string {
  const tables = manifest.tables
    .filter(({ name }) => query.tables.includes(name))
    .map(({ name, sha256 }) => [name, sha256]);
  const inputs = JSON.stringify([FORMAT, version(), query, manifest.asOf, tables]);
  return createHash("sha256").update(inputs).digest("hex").slice(0, 24);
}

/**
 * Baked results of one system on disk: one file per query, named by its key; of a query of a
 * parameterised page one per place.
 *
 * @param root - Folder of generated files (`.openbook`).
 */
export function bakedCache(root: string, system: string) {
  const folder = join(root, "cache/baked", system);
  const stem = (name: string, place: string) =>
    `${name}${place && `@${encodeURIComponent(place)}`}.`;
  const path = (name: string, key: string, place: string) =>
    join(folder, `${stem(name, place)}${key}.json`);
  return {
    async read(name: string, key: string, place = ""): Promise<BakedQuery | undefined> {
      const text = await readFile(path(name, key, place), "utf8").catch(() => undefined);
      return text === undefined ? undefined : (JSON.parse(text) as BakedQuery);
    },
    async write(key: string, query: BakedQuery, place = ""): Promise<void> {
      await mkdir(folder, { recursive: true });
      const file = path(query.name, key, place);
      const own = stem(query.name, place);
      const outdated = (await readdir(folder)).filter((name) => name.startsWith(own));
      const temporary = `${file}.${process.pid}.tmp`;
      await writeFile(temporary, JSON.stringify(query));
      await rename(temporary, file);
      for (const name of outdated)
        if (!name.endsWith(".tmp") && join(folder, name) !== file)
          await rm(join(folder, name), { force: true });
    },
  };
}
