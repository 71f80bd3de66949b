import { checkParameterValue } from "./checkParameterValue.ts";
import type { ParameterType, ParameterValue, QueryParameter } from "./types.ts";

const types: readonly ParameterType[] = [
  "integer",
  "double",
  "varchar",
  "date",
  "boolean",
  "integer[]",
  "varchar[]",
];
const grammar = /^(?<name>[a-z]\w*) (?<type>\S+) = (?<default>.+?) : (?<description>.+)$/;

/**
 * Reads `name type = default : description`.
 *
 * @throws SyntaxError that states the rule and what was found.
 */
export function parseParameter(text: string): QueryParameter {
  const groups = grammar.exec(text)?.groups;
  if (!groups)
    throw new SyntaxError(`@param must read \`name type = default : description\`, got ${text}`);
  const { name, description } = groups as { name: string; description: string };
  const type = types.find((candidate) => candidate === groups["type"]);
  if (!type)
    throw new SyntaxError(`a type must be one of ${types.join(", ")}, got ${groups["type"]}`);
  return { name, type, default: parseDefault(name, type, groups["default"]!), description };
}

function parseDefault(name: string, type: ParameterType, text: string): ParameterValue {
  if (text === "@as_of") {
    if (type === "date") return text;
    throw new SyntaxError(`@as_of is a default for dates only, got ${type}`);
  }
  try {
    const value = JSON.parse(text) as ParameterValue;
    checkParameterValue({ name, type }, value);
    return value;
  } catch (cause) {
    const message = `a default must be JSON of type ${type} or @as_of, got ${text}`;
    throw new SyntaxError(message, { cause });
  }
}
