import type { Table } from "./margins.ts";

/** The cells a, b, c, d of a 2 × 2 table. @throws RangeError for another shape. */
export function requireTwoByTwo(
  table: Table,
  id: string,
  name = "table",
): [number, number, number, number] {
  if (table.length !== 2 || table[0]!.length !== 2)
    throw new RangeError(`${id}: ${name} must be 2 × 2, got ${table.length} × ${table[0]!.length}`);
  return [table[0]![0]!, table[0]![1]!, table[1]![0]!, table[1]![1]!];
}
