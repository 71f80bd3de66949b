import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { findBakedFiles } from "../bake/findBakedFiles.ts";
import { mentions } from "../bake/mentions.ts";
import { readPlaces } from "../bake/pagePlaces.ts";

/** Which queries of a system a page asks for. */
export interface PageUse {
  /** Address: `/shop/executive`; of a parameterised page that of its first place. */
  readonly page: string;
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
  const first = new Map(readPlaces(pagesDir).map(({ file, places }) => [file, places[0]?.path]));
  for (const { system, pages } of await findBakedFiles(pagesDir))
    for (const path of pages) {
      const source = await readFile(join(pagesDir, path), "utf8");
      const queries = (names.get(system) ?? []).filter((name) => mentions(source, name));
      uses.push({ page: first.get(path) ?? addressOf(path), system, queries });
    }
  return uses.sort((a, b) => (a.page + a.system < b.page + b.system ? -1 : 1));
}

/** `shop/executive.md` → `/shop/executive`, `index.md` → `/`. */
function addressOf(path: string): string {
  return `/${path.replace(/(index)?\.md$/, "")}`;
}
