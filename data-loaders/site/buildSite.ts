import { cp, rm } from "node:fs/promises";
import { join } from "node:path";
import { STATE_FILE } from "../catalog/previousState.ts";
import { bundle } from "./bundle.ts";
import { checkSite } from "./checkSite.ts";
import { publish } from "./publish.ts";
import { run } from "./run.ts";
import { sealSite } from "./sealSite.ts";
import { titlePlaces } from "./titlePlaces.ts";
import { writeSearch } from "./writeSearch.ts";
import { writeServiceWorker } from "./writeServiceWorker.ts";
import { writeStamp } from "./writeStamp.ts";

const PAGES = "pages";
const DIST = "dist";

/**
 * Builds snapshots and site into `dist`.
 *
 * @throws Error when a snapshot, a page or the finished site breaks a rule; `dist` then holds what
 *   was built, for looking at.
 */
export async function buildSite(): Promise<void> {
  await publish(PAGES);
  await bundle(PAGES);
  await rm(join(PAGES, ".observablehq/cache/data"), { recursive: true, force: true });
  await run(process.execPath, [
    ...["tsx", "./data-loaders/site/rememberFiles.ts"].flatMap((each) => ["--import", each]),
    "node_modules/@observablehq/framework/dist/bin/observable.js",
    "build",
  ]);
  await titlePlaces(DIST, PAGES);
  await sealSite(DIST);
  await writeServiceWorker(DIST);
  await writeStamp(DIST);
  await writeSearch(DIST, PAGES);
  // Under a name that stays, for the next build to compare itself with.
  await cp(join(PAGES, "data", STATE_FILE), join(DIST, STATE_FILE));
  const problems = await checkSite(DIST);
  if (problems.length > 0)
    throw new Error(`site check: ${problems.length} problem(s)\n${problems.join("\n")}`);
  console.error("site check: no problems");
}
