import type { Row } from "../engine/types.ts";

/** One of the columns that rows are sorted by. */
export interface SortKey {
  readonly key: string;
  readonly direction: "ascending" | "descending";
}

const collator = new Intl.Collator(undefined, { numeric: true });

/**
 * A sorted copy; missing values last in either direction, equal values in their old order.
 *
 * @param keys - The first decides; each further one decides between equal rows.
 */
export function sortRows(rows: readonly Row[], keys: readonly SortKey[]): Row[] {
  return rows.toSorted((a, b) => {
    for (const { key, direction } of keys) {
      const [left, right] = [a[key] ?? null, b[key] ?? null];
      const order =
        left === null || right === null
          ? Number(left === null) - Number(right === null)
          : (direction === "ascending" ? 1 : -1) * compare(left, right);
      if (order !== 0) return order;
    }
    return 0;
  });
}

function compare(left: unknown, right: unknown): number {
  if (typeof left === "string" && typeof right === "string") return collator.compare(left, right);
  return Number(left) - Number(right);
}
