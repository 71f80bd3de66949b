import type { Database } from "../pipeline/openDatabase.ts";
import { PipelineError } from "../pipeline/PipelineError.ts";
import type { Defect } from "./loadDefects.ts";

/** A planted fault with the rows that it touched; null for a change of columns. */
export type PlantedDefect = Defect & { readonly rows: number | null };

/**
 * Changes copies of tables as the defects say, in their order.
 *
 * @throws PipelineError for a defect that touches no row.
 */
export async function plantDefects(
  database: Database,
  defects: readonly Defect[],
): Promise<PlantedDefect[]> {
  const planted: PlantedDefect[] = [];
  for (const defect of defects) {
    const result = await database.connection.run(defect.sql);
    const rows = /^alter\b/i.test(defect.sql) ? null : result.rowsChanged;
    if (rows === 0) {
      const { id, table, title } = defect;
      const rule = `defect ${id} must touch at least one row: ${title}`;
      throw new PipelineError({ table, rule, value: "none" });
    }
    planted.push({ ...defect, rows });
  }
  return planted;
}
