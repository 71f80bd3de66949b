import { mkdir, readFile, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import type { ColumnProfile } from "../../lib/catalog/types.ts";
import type { Manifest, TableSnapshot } from "../../lib/snapshots/types.ts";
import { openSnapshot } from "../bake/openSnapshot.ts";
import { keyOf } from "../pipeline/keys.ts";
import { profileSql, profileTable } from "./profileTable.ts";

/** Raise when the way profiles are made changes beyond their SQL. */
const FORMAT = 1;

/**
 * Column profiles of every table of a system, by table; kept by the content of the table.
 *
 * @param root - Folder of generated files (`.openbook`).
 */
export async function profileSystem(
  manifest: Manifest,
  root: string,
): Promise<Map<string, ColumnProfile[]>> {
  const profiles = new Map<string, ColumnProfile[]>();
  let snapshot: Awaited<ReturnType<typeof openSnapshot>> | undefined;
  try {
    for (const table of manifest.tables) {
      const file = join(
        root,
        "cache/catalog",
        manifest.system,
        `${table.name}-${keyFor(table)}.json`,
      );
      const kept = await readFile(file, "utf8").catch(() => undefined);
      if (kept) {
        profiles.set(table.name, JSON.parse(kept) as ColumnProfile[]);
        continue;
      }
      snapshot ??= await openSnapshot(root, manifest);
      const made = await profileTable(snapshot.connection, table);
      await mkdir(dirname(file), { recursive: true });
      await writeFile(file, JSON.stringify(made));
      profiles.set(table.name, made);
    }
  } finally {
    snapshot?.close();
  }
  return profiles;
}

function keyFor(table: TableSnapshot): string {
  return keyOf([FORMAT, table.sha256, profileSql(table)]).slice(0, 16);
}
