import { readFile } from "node:fs/promises";
import { join } from "node:path";
import type { CatalogPage } from "../../lib/catalog/types.ts";
import { findBakedFiles } from "../bake/findBakedFiles.ts";
import { mentions } from "../bake/mentions.ts";
import { readPlaces, type PlacedPage } from "../bake/pagePlaces.ts";

/** Which queries of a system a page asks for. */
export interface PageUse {
  readonly page: CatalogPage;
  readonly system: string;
  readonly queries: readonly string[];
}

/**
 * What every page below `pagesDir` uses.
 *
 * @param names - Query names of each system.
 */
export async function pageUses(
  pagesDir: string,
  names: ReadonlyMap<string, readonly string[]>,
): Promise<PageUse[]> {
  const uses: PageUse[] = [];
  const placed = readPlaces(pagesDir);
  for (const { system, pages } of await findBakedFiles(pagesDir))
    for (const path of pages) {
      const source = await readFile(join(pagesDir, path), "utf8");
      const queries = (names.get(system) ?? []).filter((name) => mentions(source, name));
      const own = placed.find(({ file }) => file === path);
      uses.push({ page: pageOf(path, own), system, queries });
    }
  return uses.sort((a, b) => (a.page.path + a.system < b.page.path + b.system ? -1 : 1));
}

/** `shop/executive.md` → `/shop/executive`, `index.md` → `/`. */
function pageOf(file: string, placed: PlacedPage | undefined): CatalogPage {
  const path = `/${file.replace(/(index)?\.md$/, "")}`;
  if (!placed) return { path };
  const [first] = placed.places;
  return { path, places: { count: placed.places.length, ...(first && { first: first.path }) } };
}
