import { mkdir, readFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { addBuild, type QualityBuild } from "../../lib/checks/addBuild.ts";
import { openSnapshot } from "../bake/openSnapshot.ts";
import { writeChanged } from "../bake/writeChanged.ts";
import { findManifest } from "../snapshots/readManifest.ts";

const SYSTEM = "shop_quality";

/**
 * Adds the last build's outcome to the record that is kept beside the snapshots, and publishes the
 * record below `pagesDir`. Nothing happens without snapshots of the checks.
 *
 * @param options.root - Folder of generated files (`.openbook`).
 * @param options.now - When the build took place, ISO.
 */
export async function publishTrend(options: {
  readonly root: string;
  readonly pagesDir: string;
  readonly now: string;
}): Promise<void> {
  const { root, pagesDir, now } = options;
  const current = await readOutcome(root, now);
  if (!current) return;
  const file = join(root, "quality", `${SYSTEM}.json`);
  const earlier = await readFile(file, "utf8").catch(() => "[]");
  const record = JSON.stringify(addBuild(JSON.parse(earlier) as QualityBuild[], current));
  await mkdir(dirname(file), { recursive: true });
  await writeChanged(file, record);
  await writeChanged(join(pagesDir, "data", SYSTEM, "trend.json"), record);
}

async function readOutcome(root: string, builtAt: string): Promise<QualityBuild | undefined> {
  const manifest = findManifest(SYSTEM, root);
  if (!manifest) return undefined;
  const { sha256 } = manifest.tables.find(({ name }) => name === "fact_check_result")!;
  const { connection, close } = await openSnapshot(root, manifest);
  try {
    const reader = await connection.runAndReadAll(`
      select
        count(distinct check_id)::integer as checks,
        count(*) filter (snapshot = 'clean' and status = 'pass')::integer as clean_passed,
        count(*) filter (snapshot = 'dirty' and status = 'pass')::integer as dirty_passed
      from fact_check_result`);
    const [row] = reader.getRowObjectsJson() as Record<string, number>[];
    const { checks, clean_passed: cleanPassed, dirty_passed: dirtyPassed } = row!;
    return {
      sha256,
      builtAt,
      checks: checks!,
      cleanPassed: cleanPassed!,
      dirtyPassed: dirtyPassed!,
    };
  } finally {
    close();
  }
}
