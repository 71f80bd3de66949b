import { publishData } from "../bake/publishData.ts";
import { publishTrend } from "../checks/publishTrend.ts";
import { publishCatalog } from "../catalog/publishCatalog.ts";
import { buildAll } from "../pipeline/buildAll.ts";
import { createLog } from "../pipeline/createLog.ts";
import { DEFAULT_ROOT } from "../snapshots/readManifest.ts";
import { publishTrials } from "../trials/publishTrials.ts";

/**
 * Builds every system's snapshots, bakes the queries and publishes both, and the catalogue of what
 * there is, below `pagesDir`. `PREVIOUS_MANIFESTS` names a published site to compare with.
 */
export async function publish(pagesDir: string): Promise<void> {
  const log = createLog();
  await buildAll({ root: DEFAULT_ROOT, log });
  const { systems } = await publishData({ root: DEFAULT_ROOT, pagesDir, log });
  const now = new Date().toISOString();
  await publishTrend({ root: DEFAULT_ROOT, pagesDir, now });
  await publishTrials({ root: DEFAULT_ROOT, pagesDir, now });
  const previous = process.env["PREVIOUS_MANIFESTS"];
  await publishCatalog({ systems, root: DEFAULT_ROOT, pagesDir, previous, log });
}
