import type { Row } from "../engine/types.ts";

/** A sorted copy; missing values last in either direction, equal values in their old order. */
export function sortRows(
  rows: readonly Row[],
  key: string,
  direction: "ascending" | "descending",
): Row[] {
  const sign = direction === "ascending" ? 1 : -1;
  return rows.toSorted((a, b) => {
    const [left, right] = [a[key] ?? null, b[key] ?? null];
    if (left === null || right === null) return Number(left === null) - Number(right === null);
    if (typeof left === "string" && typeof right === "string")
      return sign * left.localeCompare(right);
    return sign * (Number(left) - Number(right));
  });
}
