import { publishData } from "../bake/publishData.ts";
import { buildAll } from "../pipeline/buildAll.ts";
import { createLog } from "../pipeline/createLog.ts";
import { DEFAULT_ROOT } from "../snapshots/readManifest.ts";

/** Builds every system's snapshots, bakes the queries and publishes both below `pagesDir`. */
export async function publish(pagesDir: string): Promise<void> {
  const log = createLog();
  await buildAll({ root: DEFAULT_ROOT, log });
  await publishData({ root: DEFAULT_ROOT, pagesDir, log });
}
