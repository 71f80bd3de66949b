import type { ResultField } from "../engine/types.ts";

/** A column that was computed on the page. */
export function resultField(
  key: string,
  type: "double" | "bigint" | "boolean" | "varchar",
  description: string,
  unit?: string,
): ResultField {
  const name = key.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
  return { key, name, type, description, ...(unit !== undefined && { unit }) };
}
