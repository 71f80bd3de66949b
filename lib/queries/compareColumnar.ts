import type { ColumnarData } from "./types.ts";

export interface ColumnarDifference {
  readonly column: string;
  /** From 0; absent when the columns themselves differ. */
  readonly row?: number;
  /** The two values at the first place that differs. */
  readonly expected?: ColumnarData[string][number];
  readonly actual?: ColumnarData[string][number];
  /** How many cells of the column differ. */
  readonly cells: number;
  readonly message: string;
}

/** Relative tolerance for numbers: engines may add floats in another order. */
const relativeTolerance = 1e-9;

/** First difference of each column: numbers within `relativeTolerance`, everything else exactly. */
export function compareColumnar(
  expected: ColumnarData,
  actual: ColumnarData,
): ColumnarDifference[] {
  const names = Object.keys(expected).join(", ");
  const actualNames = Object.keys(actual).join(", ");
  if (names !== actualNames)
    return [
      {
        column: actualNames,
        cells: Object.values(expected).reduce((sum, column) => sum + column.length, 0),
        message: `columns must be ${names}, got ${actualNames}`,
      },
    ];
  return Object.keys(expected).flatMap((column) => {
    const difference = compareColumn(column, expected[column]!, actual[column]!);
    return difference ? [difference] : [];
  });
}

function compareColumn(
  column: string,
  expected: ColumnarData[string],
  actual: ColumnarData[string],
): ColumnarDifference | undefined {
  if (expected.length !== actual.length)
    return {
      column,
      cells: expected.length,
      message: `${column}: ${expected.length} rows expected, got ${actual.length}`,
    };
  const row = expected.findIndex((value, i) => !isEqual(value, actual[i]!));
  if (row < 0) return undefined;
  const message = `${column}, row ${row + 1}: ${String(expected[row])} expected, got ${String(actual[row])}`;
  const cells = expected.filter((value, i) => !isEqual(value, actual[i]!)).length;
  return { column, row, expected: expected[row]!, actual: actual[row]!, cells, message };
}

function isEqual(a: ColumnarData[string][number], b: ColumnarData[string][number]): boolean {
  if (typeof a !== "number" || typeof b !== "number") return a === b;
  return Math.abs(a - b) <= relativeTolerance * Math.max(Math.abs(a), Math.abs(b));
}
