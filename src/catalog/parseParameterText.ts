import type { ParameterValue, QueryParameter } from "../../lib/queries/types.ts";

/**
 * A typed value from what a reader wrote; lists are separated by commas.
 *
 * @throws TypeError that names the parameter when the text is no such value.
 */
export function parseParameterText(
  { name, type }: Pick<QueryParameter, "name" | "type">,
  text: string,
): ParameterValue {
  const items = text.split(",").map((item) => item.trim());
  switch (type) {
    case "varchar":
    case "date":
      return text.trim();
    case "varchar[]":
      return items.filter((item) => item !== "");
    case "integer[]":
      return items.map((item) => toNumber(name, item));
    case "boolean":
      return toBoolean(name, text.trim());
    default:
      return toNumber(name, text.trim());
  }
}

function toNumber(name: string, text: string): number {
  const value = Number(text);
  if (text === "" || !Number.isFinite(value))
    throw new TypeError(`parseParameterText: ${name} must be a number, got "${text}"`);
  return value;
}

function toBoolean(name: string, text: string): boolean {
  if (text !== "true" && text !== "false")
    throw new TypeError(`parseParameterText: ${name} must be true or false, got "${text}"`);
  return text === "true";
}
