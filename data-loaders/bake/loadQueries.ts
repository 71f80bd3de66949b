import { existsSync } from "node:fs";
import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { parseQuery } from "../../lib/queries/parseQuery.ts";
import type { NamedQuery } from "../../lib/queries/types.ts";

/** Named queries of a system, by name: `lib/sql/<system>/*.sql` below `projectRoot`. */
export async function loadQueries(projectRoot: string, system: string): Promise<NamedQuery[]> {
  const folder = join(projectRoot, "lib/sql", system);
  if (!existsSync(folder)) return [];
  const files = (await readdir(folder)).filter((file) => file.endsWith(".sql")).sort();
  return Promise.all(
    files.map(async (file) =>
      parseQuery(system, file.slice(0, -".sql".length), await readFile(join(folder, file), "utf8")),
    ),
  );
}
