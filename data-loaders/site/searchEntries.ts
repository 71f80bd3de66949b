import { existsSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import type { CatalogMetric, CatalogQuery, CatalogTable } from "../../lib/catalog/types.ts";
import type { SearchEntry } from "../../lib/search/types.ts";
import { loadMethods } from "../methods/loadMethods.ts";
import { loadFigures } from "../register/loadFigures.ts";

/**
 * Everything a reader can go to: the pages, and the quoted figures and entries of the catalogue that
 * have a page to be shown on.
 *
 * @param catalog - Folder with the published catalogue: `metrics.json`, `queries.json`, `tables.json`.
 */
export async function searchEntries(
  pages: readonly SearchEntry[],
  catalog: string,
): Promise<SearchEntry[]> {
  const has = (path: string) => pages.some(({ href }) => href === path);
  const metrics = await readList<CatalogMetric>(join(catalog, "metrics.json"));
  const queries = await readList<CatalogQuery>(join(catalog, "queries.json"));
  const tables = await readTables(join(catalog, "tables.json"));
  const registered: SearchEntry[] = [
    ...metrics.map(({ system, id, title, definition }) => ({
      kind: "metric" as const,
      title,
      text: definition,
      href: `/catalog/metrics#${system}.${id}`,
    })),
    ...queries.map(({ system, name, question }) => ({
      kind: "query" as const,
      title: `${system}.${name}`,
      text: question,
      href: `/catalog/queries#${system}.${name}`,
    })),
    ...tables.map(({ system, name, description, columns }) => ({
      kind: "table" as const,
      title: `${system}.${name}`,
      text: [description, ...columns.map((column) => column.name)].join(" "),
      href: `/catalog/tables#${system}.${name}`,
    })),
    ...(await loadFigures()).map(({ id, quote, place, live }) => ({
      kind: "figure" as const,
      title: `${id}: “${quote}”`,
      text: `${live}; ${place}`,
      href: `/shop/register#${id}`,
    })),
    ...(await loadMethods()).map(({ id, title, summary }) => ({
      kind: "method" as const,
      title,
      text: `${id} ${summary}`,
      href: `/catalog/methods#${id}`,
    })),
  ];
  return [...pages, ...registered.filter(({ href }) => has(href.split("#")[0]!))];
}

/** A list of the catalogue; empty when the site has none. */
async function readList<T>(file: string): Promise<T[]> {
  return existsSync(file) ? (JSON.parse(await readFile(file, "utf8")) as T[]) : [];
}

async function readTables(file: string): Promise<readonly CatalogTable[]> {
  if (!existsSync(file)) return [];
  return (JSON.parse(await readFile(file, "utf8")) as { tables: CatalogTable[] }).tables;
}
