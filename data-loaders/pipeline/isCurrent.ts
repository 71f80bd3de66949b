import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Manifest } from "../../lib/snapshots/types.ts";
import type { Keys } from "./computeKeys.ts";
import type { Hasher } from "./createHasher.ts";
import type { KeyFile } from "./keys.ts";
import type { Plan } from "./loadPlan.ts";
import { outputKeys } from "./outputKeys.ts";
import type { Paths } from "./paths.ts";

/** Whether the published folder is what a build would make: every key and every file's hash. */
export async function isCurrent(
  plan: Plan,
  keys: Keys,
  { paths, hasher, manifest }: { paths: Paths; hasher: Hasher; manifest: Manifest },
): Promise<boolean> {
  const file = join(paths.snapshots, "keys.json");
  if (!existsSync(file)) return false;
  const published = JSON.parse(readFileSync(file, "utf8")) as KeyFile;
  const tables = [...plan.contracts.keys()].sort();
  if (manifest.tables.map(({ name }) => name).join() !== tables.join()) return false;
  for (const [name, { key }] of Object.entries(keys.nodes))
    if (published.nodes[name]?.key !== key) return false;
  const sha256 = Object.fromEntries(manifest.tables.map((table) => [table.name, table.sha256]));
  const outputs = outputKeys(plan, keys, sha256);
  if (JSON.stringify(outputs.checks) !== JSON.stringify(published.checks)) return false;
  if (outputs.database !== published.database || outputs.manifest !== published.manifest)
    return false;
  for (const entry of [...manifest.tables, manifest.database]) {
    const path = join(paths.snapshots, entry.file);
    if (!existsSync(path) || (await hasher.file(path)) !== entry.sha256) return false;
  }
  return true;
}
