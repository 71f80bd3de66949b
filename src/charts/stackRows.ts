import { group } from "d3";
import { formatValue } from "../format/formatValue.ts";
import type { ChartRows, Measure } from "./chartTypes.ts";
import { measureOf } from "./measureOf.ts";

type Row = ChartRows[number];

/** One part of a stack; `row` is absent where a series has no row, so that areas stay joined. */
export interface StackPart {
  readonly row: Row | undefined;
  readonly at: string;
  readonly name: string;
  readonly low: number;
  readonly high: number;
}

export interface StackOptions {
  /** Text that tells the stacks apart. */
  readonly at: (row: Row) => string;
  readonly series: Measure;
  /** Bottom first. */
  readonly names: readonly string[];
  readonly value: Measure;
  /** Heights as shares of each stack's total. */
  readonly share?: boolean;
}

/**
 * Limits of the parts of each stack: positive values upwards from zero, negative ones downwards,
 * missing ones without height. A stack without a total has no shares.
 */
export function stackRows(rows: ChartRows, options: StackOptions): StackPart[] {
  const { at, series, names, value, share = false } = options;
  return [...group(rows, at)].flatMap(([place, members]) => {
    const byName = new Map(
      members.map((row) => [formatValue(row[series.key], series.format), row]),
    );
    const amounts = names.map((name) => amountOf(byName.get(name), value.key));
    const total = share ? amounts.reduce((sum, amount) => sum + Math.abs(amount), 0) : 1;
    const ends = { up: 0, down: 0 };
    return names.map((name, index): StackPart => {
      const amount = total === 0 ? NaN : amounts[index]! / total;
      const side = amount < 0 ? "down" : "up";
      const low = ends[side];
      ends[side] = low + amount;
      return { row: byName.get(name), at: place, name, low, high: ends[side] };
    });
  });
}

function amountOf(row: Row | undefined, key: string): number {
  const amount = row ? measureOf(row, key) : 0;
  return Number.isFinite(amount) ? amount : 0;
}
