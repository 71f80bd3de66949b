import { existsSync } from "node:fs";
import { readdir, readFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { parseQuery } from "../../lib/queries/parseQuery.ts";
import type { NamedQuery } from "../../lib/queries/types.ts";

/**
 * Named queries of a system, by name: `lib/sql/<system>/*.sql` below `projectRoot`. A file that
 * holds only `-- @like <system>/<name>` is that query on its own system's tables.
 */
export async function loadQueries(projectRoot: string, system: string): Promise<NamedQuery[]> {
  const folder = join(projectRoot, "lib/sql", system);
  if (!existsSync(folder)) return [];
  const files = (await readdir(folder)).filter((file) => file.endsWith(".sql")).sort();
  return Promise.all(
    files.map(async (file) =>
      parseQuery(system, file.slice(0, -".sql".length), await readText(join(folder, file))),
    ),
  );
}

async function readText(file: string): Promise<string> {
  const text = await readFile(file, "utf8");
  const [, like] = /^--\s*@like\s+(\w+\/\w+)\s*$/.exec(text) ?? [];
  if (like === undefined) return text;
  const target = join(dirname(file), "..", `${like}.sql`);
  if (!existsSync(target))
    throw new Error(`loadQueries: @like must name a query, got ${like} in ${file}`);
  return readFile(target, "utf8");
}
