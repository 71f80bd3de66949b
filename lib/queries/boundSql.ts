import { compileQuery } from "./compileQuery.ts";
import type { NamedQuery, ParameterValues } from "./types.ts";
import { valueText } from "./valueText.ts";

/** Statement with literals in place of its parameters: gives the same rows as the bound one. */
export function boundSql(
  query: Pick<NamedQuery, "sql" | "parameters">,
  values: ParameterValues,
): string {
  return valueText(compileQuery(query, values));
}
