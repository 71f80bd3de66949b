import { parsePlan, type PlanNode } from "../../lib/warehouse/parsePlan.ts";
import type { Page } from "../engine/types.ts";

/**
 * The engine's plan of a statement.
 *
 * @param options.analyze - Runs it, so that the plan has times and rows.
 * @param options.owner - A newer question of the same owner cancels the older.
 */
export async function explain(
  page: Page,
  sql: string,
  { analyze = false, owner }: { analyze?: boolean; owner?: string } = {},
): Promise<PlanNode> {
  const how = analyze ? "analyze, format json" : "format json";
  const [row] = await page.run(`explain (${how}) ${sql}`, {}, owner === undefined ? {} : { owner });
  return parsePlan(String(row!["explainValue"]));
}
