import { existsSync } from "node:fs";
import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { parseHTML } from "linkedom";
import type { CatalogMetric, CatalogQuery, CatalogTable } from "../../lib/catalog/types.ts";
import type { SearchEntry } from "../../lib/search/types.ts";
import { loadMethods } from "../methods/loadMethods.ts";

/**
 * Everything a reader can go to: the built pages with their headings, and the entries of the
 * catalogue that have a page to be shown on.
 *
 * @param dist - The built site.
 * @param catalog - Folder with the published catalogue: `metrics.json`, `queries.json`, `tables.json`.
 */
export async function searchEntries(dist: string, catalog: string): Promise<SearchEntry[]> {
  const pages = await pageEntries(dist);
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
    ...(await loadMethods()).map(({ id, title, summary }) => ({
      kind: "method" as const,
      title,
      text: `${id} ${summary}`,
      href: `/catalog/methods#${id}`,
    })),
  ];
  return [...pages, ...registered.filter(({ href }) => has(href.split("#")[0]!))];
}

async function pageEntries(dist: string): Promise<SearchEntry[]> {
  const files = (await readdir(dist, { recursive: true })).map((file) =>
    file.replaceAll("\\", "/"),
  );
  const pages = files.filter((file) => file.endsWith(".html") && file !== "404.html").sort();
  return Promise.all(
    pages.map(async (file) => {
      const { document } = parseHTML(await readFile(join(dist, file), "utf8"));
      const headings = [...document.querySelectorAll("h1, h2")].map((each) =>
        each.textContent?.trim(),
      );
      const description = document
        .querySelector('meta[name="description"]')
        ?.getAttribute("content");
      return {
        kind: "page" as const,
        title: (document.querySelector("title")?.textContent ?? file).replace(/ \| Openbook$/, ""),
        text: [description, ...headings].filter(Boolean).join(" "),
        href: `/${file.replace(/(index)?\.html$/, "")}`,
      };
    }),
  );
}

/** A list of the catalogue; empty when the site has none. */
async function readList<T>(file: string): Promise<T[]> {
  return existsSync(file) ? (JSON.parse(await readFile(file, "utf8")) as T[]) : [];
}

async function readTables(file: string): Promise<readonly CatalogTable[]> {
  if (!existsSync(file)) return [];
  return (JSON.parse(await readFile(file, "utf8")) as { tables: CatalogTable[] }).tables;
}
