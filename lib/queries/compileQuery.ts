import { checkParameterValues } from "./checkParameterValues.ts";
import { replaceParameters } from "./replaceParameters.ts";
import type { CompiledQuery, NamedQuery, ParameterValues, QueryParameter } from "./types.ts";

type BoundValue = CompiledQuery["values"][number];

/**
 * Turns `$name` into typed positional placeholders: `$1::date`, lists into `[$2::varchar, …]`.
 *
 * A name used twice keeps its position. Lists travel as single values because the browser engine
 * cannot bind arrays.
 *
 * @param query - Statement and its declared parameters.
 * @param values - One value per parameter; see `resolveDefaults`.
 * @throws RangeError for unknown, missing or undeclared names, TypeError for wrong types.
 */
export function compileQuery(
  query: Pick<NamedQuery, "sql" | "parameters">,
  values: ParameterValues,
): CompiledQuery {
  checkParameterValues(query.parameters, values);
  const bound: BoundValue[] = [];
  const placeholders = new Map<string, string>();
  const sql = replaceParameters(query.sql, (name) => {
    const parameter = query.parameters.find((candidate) => candidate.name === name);
    if (!parameter)
      throw new RangeError(`compileQuery: every $name must be declared, got $${name}`);
    if (!placeholders.has(name)) placeholders.set(name, bind(parameter, values[name]!, bound));
    return placeholders.get(name)!;
  });
  return { sql, values: bound };
}

function bind(
  parameter: QueryParameter,
  value: ParameterValues[string],
  bound: BoundValue[],
): string {
  const place = (item: BoundValue, type: string) => `$${bound.push(item)}::${type}`;
  if (!parameter.type.endsWith("[]")) return place(value as BoundValue, parameter.type);
  const itemType = parameter.type.slice(0, -2);
  const items = (value as readonly BoundValue[]).map((item) => place(item, itemType));
  return items.length > 0 ? `[${items.join(", ")}]` : `[]::${parameter.type}`;
}
