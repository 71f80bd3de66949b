import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Database } from "../pipeline/openDatabase.ts";
import { PROJECT_ROOT } from "../pipeline/loadPlan.ts";
import { parseModel } from "../pipeline/parseModel.ts";

/** What one rule found. */
export interface RuleFinding {
  readonly source: string;
  readonly rule: string;
  readonly action: "flag" | "reject" | "repair";
  readonly rows: number;
}

/** The models of the marketing system that clean, each after those it reads. */
const models = [
  "stage_campaign",
  "cost_fence",
  "fact_campaign",
  "stage_customer",
  "fact_customer",
  "rejects",
] as const;

/**
 * Runs the cleaning models on the delivered rows: afterwards `fact_campaign` and `fact_customer`
 * hold the clean ones, `rejects` what a rule touched.
 */
export async function cleanDelivered(database: Database): Promise<RuleFinding[]> {
  for (const name of models) {
    const file = `data-loaders/models/marketing/${name}.sql`;
    const { sql } = parseModel(name, file, readFileSync(join(PROJECT_ROOT, file), "utf8"));
    await database.run(`create table ${name} as ${sql}`);
  }
  const findings = await database.rows<RuleFinding>(
    `select source, rule, action, count(*)::double as rows
     from rejects group by all order by source, action, rule`,
  );
  for (const name of ["stage_campaign", "stage_customer", "rejects"])
    await database.run(`drop table ${name}`);
  return findings;
}
