import { compileQuery } from "./compileQuery.ts";
import { quoteLiteral } from "./quoteLiteral.ts";
import { replaceParameters } from "./replaceParameters.ts";
import type { NamedQuery, ParameterValues } from "./types.ts";

/** Statement with literals in place of its parameters: gives the same rows as the bound one. */
export function boundSql(
  query: Pick<NamedQuery, "sql" | "parameters">,
  values: ParameterValues,
): string {
  const compiled = compileQuery(query, values);
  return replaceParameters(compiled.sql, (position) =>
    quoteLiteral(compiled.values[Number(position) - 1]!),
  );
}
