import type { QueryColumn } from "./types.ts";

const grammar = /^(?<name>[a-z]\w*) (?<type>\S+)(?: (?<unit>\S+))? : (?<description>.+)$/;
const types =
  /^(boolean|smallint|integer|bigint|double|varchar|date|timestamp|decimal\(\d+,\d+\))$/;

/**
 * Reads `name type [unit] : description`.
 *
 * @throws SyntaxError that states the rule and what was found.
 */
export function parseColumn(text: string): QueryColumn {
  const groups = grammar.exec(text)?.groups;
  if (!groups)
    throw new SyntaxError(`@column must read \`name type [unit] : description\`, got ${text}`);
  const { name, type, unit, description } = groups as Record<string, string> & QueryColumn;
  if (!types.test(type))
    throw new SyntaxError(`a column's type must be a snapshot type, got ${type}`);
  return { name, type, description, ...(unit === undefined ? {} : { unit }) };
}
