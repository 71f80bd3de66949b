import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { builtPages } from "./builtPages.ts";
import { searchEntries } from "./searchEntries.ts";

/** Writes `search.json`: what the palette searches; fetched when it is first opened. */
export async function writeSearch(dist: string, pagesDir: string): Promise<void> {
  const entries = await searchEntries(await builtPages(dist), join(pagesDir, "data/catalog"));
  await writeFile(join(dist, "search.json"), JSON.stringify(entries));
}
