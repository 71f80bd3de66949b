import { mkdir, readFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import type { TrialRecord } from "../../lib/warehouse/trialRecord.ts";
import { openSnapshot } from "../bake/openSnapshot.ts";
import { writeChanged } from "../bake/writeChanged.ts";
import { hashText } from "../pipeline/createHasher.ts";
import { hashCode } from "../pipeline/hashCode.ts";
import { findManifest } from "../snapshots/readManifest.ts";
import { runTrials } from "./runTrials.ts";

const SYSTEM = "groupbuy";

/**
 * Publishes what the exam's demonstrations gave in this build as `groupbuy/trials.json`, so that the
 * page and its print have answers before a reader runs them. They run again only when their code or
 * the snapshots change. Nothing happens without snapshots of the marketplace.
 *
 * @param options.root - Folder of generated files (`.openbook`).
 * @param options.now - When the build takes place, ISO.
 */
export async function publishTrials(options: {
  readonly root: string;
  readonly pagesDir: string;
  readonly now: string;
}): Promise<void> {
  const { root, pagesDir, now } = options;
  const manifest = findManifest(SYSTEM, root);
  if (!manifest) return;
  const code = hashCode(fileURLToPath(new URL("runTrials.ts", import.meta.url)), ".");
  const key = hashText(JSON.stringify([manifest.database.sha256, code]));
  const file = join(root, "trials", `${SYSTEM}.json`);
  const kept = await readFile(file, "utf8").catch(() => undefined);
  const isKept = kept !== undefined && (JSON.parse(kept) as TrialRecord).key === key;
  const record = isKept ? kept : await measure();
  await mkdir(dirname(file), { recursive: true });
  await writeChanged(file, record);
  await writeChanged(join(pagesDir, "data", SYSTEM, "trials.json"), record);

  async function measure(): Promise<string> {
    const { connection, close } = await openSnapshot(root, manifest!);
    try {
      const trials: TrialRecord = { key, measuredAt: now, ...(await runTrials(connection)) };
      return JSON.stringify(trials);
    } finally {
      close();
    }
  }
}
