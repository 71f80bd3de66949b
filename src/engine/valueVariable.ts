import { replaceParameters } from "../../lib/queries/replaceParameters.ts";
import type { CompiledQuery } from "../../lib/queries/types.ts";

/** Session variable that holds the bound values of the statement that runs. */
const NAME = "openbook_values";

export interface ValueVariable {
  /** Takes `values` as `$1`, `$2`, …; absent when there are none. */
  readonly set?: string;
  readonly values: CompiledQuery["values"];
  readonly sql: string;
}

/**
 * A compiled query in two steps: a statement that binds the values to a session variable, and one
 * that reads them from it.
 *
 * DuckDB-WASM can cancel only statements sent as text, and those take no values. A variable is bound
 * as safely, and the planner sees constants: bound placeholders were up to twice as slow.
 */
export function valueVariable(query: CompiledQuery): ValueVariable {
  if (query.values.length === 0) return query;
  const fields = query.values.map((_, index) => `p${index + 1}: $${index + 1}`);
  return {
    set: `set variable ${NAME} = {${fields.join(", ")}}`,
    values: query.values.map(exactly),
    sql: replaceParameters(query.sql, (position) => `getvariable('${NAME}').p${position}`),
  };
}

/**
 * Fractions and large numbers travel as text, which the placeholder's type reads exactly: bound
 * numbers pass through a JSON reader that can be off in the last digit (1.6134688159771303e279).
 */
function exactly(value: CompiledQuery["values"][number]) {
  const isExact =
    typeof value !== "number" || (Number.isInteger(value) && Math.abs(value) < 2 ** 31);
  return isExact ? value : String(value);
}
