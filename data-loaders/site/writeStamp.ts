import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { parseHTML } from "linkedom";
import { snapshotStamp } from "./snapshotStamp.ts";

/**
 * Writes `build.json`: what the newest build is, under a name that stays, for pages that are open
 * in somebody's browser. The build's name is the one that its pages show.
 */
export async function writeStamp(dist: string): Promise<void> {
  const { document } = parseHTML(await readFile(join(dist, "index.html"), "utf8"));
  const build =
    document.querySelector('meta[name="openbook-build"]')?.getAttribute("content") ?? "";
  await writeFile(join(dist, "build.json"), `${JSON.stringify({ build, ...snapshotStamp() })}\n`);
}
