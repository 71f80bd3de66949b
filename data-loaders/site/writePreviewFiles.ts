import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { buildStamp } from "./buildStamp.ts";
import { searchEntries } from "./searchEntries.ts";
import { snapshotStamp } from "./snapshotStamp.ts";
import { sourcePages } from "./sourcePages.ts";

/** Where the preview serves what a build has at its root; see `openbook-files` in the pages' head. */
export const PREVIEW_FILES = "/_file/data";

/** Writes `search.json` and `build.json` for the preview, which has no built site to put them in. */
export async function writePreviewFiles(pagesDir: string): Promise<void> {
  const data = join(pagesDir, "data");
  const entries = await searchEntries(await sourcePages(pagesDir), join(data, "catalog"));
  await writeFile(join(data, "search.json"), JSON.stringify(entries));
  const stamp = { build: buildStamp(), ...snapshotStamp() };
  await writeFile(join(data, "build.json"), `${JSON.stringify(stamp)}\n`);
}
