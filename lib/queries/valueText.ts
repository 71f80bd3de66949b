import { quoteLiteral } from "./quoteLiteral.ts";
import { replaceParameters } from "./replaceParameters.ts";
import type { CompiledQuery } from "./types.ts";

/**
 * A compiled query as one text, its values written as literals.
 *
 * DuckDB-WASM can cancel only statements sent as text, and those take no values. The planner sees
 * constants, which prune what it reads.
 */
export function valueText({ sql, values }: CompiledQuery): string {
  if (values.length === 0) return sql;
  return replaceParameters(sql, (position) => quoteLiteral(values[Number(position) - 1]!));
}
