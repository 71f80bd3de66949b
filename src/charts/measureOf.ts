import type { Row } from "../engine/types.ts";

/** The number in a row's column; NaN when it is missing, so that marks leave a gap. */
export function measureOf(row: Row, key: string): number {
  const value = row[key];
  if (value === null || value === undefined) return NaN;
  return Number(value);
}
