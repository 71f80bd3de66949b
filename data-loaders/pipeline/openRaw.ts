import type { Build } from "./build.ts";
import { checkHeader } from "./checkHeader.ts";
import { inputFiles, type PlannedRaw } from "./computeKeys.ts";
import { explainReadError } from "./explainReadError.ts";
import { landSource } from "./landSource.ts";
import type { Database } from "./openDatabase.ts";
import { identifier } from "./quote.ts";
import { placeOf } from "./placeOf.ts";

/** Lands a raw table's source, unless it is landed, and makes the view that models read. */
export async function openRaw(build: Build, database: Database, raw: PlannedRaw): Promise<void> {
  const { plan, steps } = build;
  const system = plan.system.name;
  const source = raw.source.definition.name;
  const started = performance.now();
  if (await landSource(raw.source, raw.directory, build)) {
    const durationMs = performance.now() - started;
    steps.push({ step: `source ${source}`, kind: "source", durationMs, cached: false });
  }
  checkHeader(raw, { system, source });
  try {
    await database.run(`create or replace view ${identifier(raw.name)} as ${raw.sql}`);
  } catch (error) {
    const file = inputFiles(raw.source, plan)[0];
    const place = { system, source, file: file && placeOf(file, plan.projectRoot) };
    throw explainReadError(error, place);
  }
}
