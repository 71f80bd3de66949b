import { loadPlan } from "../../../data-loaders/pipeline/loadPlan.ts";
import { openDatabase, type Database } from "../../../data-loaders/pipeline/openDatabase.ts";
import { identifier, literal } from "../../../data-loaders/pipeline/quote.ts";
import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

/** Runs the system's models in memory over the given raw relations, or over the real ones. */
export async function runModels(raw: Readonly<Record<string, string>> = {}): Promise<Database> {
  const plan = await loadPlan("flights");
  const temporary = mkdtempSync(join(tmpdir(), "flights-"));
  const database = await openDatabase({ temporary });
  for (const [name, value] of Object.entries(plan.parameters))
    await database.run(`set variable ${identifier(name)} = ${literal(value)}`);
  for (const { definition } of plan.sources)
    for (const { name, sql } of definition.tables("", plan.parameters))
      await database.run(`create view ${identifier(name)} as ${raw[name] ?? sql}`);
  for (const { name, materialized, sql } of plan.models)
    await database.run(`create ${materialized} ${identifier(name)} as ${sql}`);
  return database;
}
