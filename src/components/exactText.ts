import type { CellValue } from "../engine/types.ts";

/** A value with every digit it has, as the engine gave it; days without a time. */
export function exactText(value: CellValue | undefined): string {
  if (value === null || value === undefined) return "null";
  if (value instanceof Date) return value.toISOString().replace("T00:00:00.000Z", "");
  return Array.isArray(value) ? value.map(exactText).join(", ") : `${value as number}`;
}
