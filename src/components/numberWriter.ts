import type { Rows } from "../engine/types.ts";
import type { ValueFormat } from "../format/formatValue.ts";
import type { OpenNumberOptions } from "./changingNumber.ts";
import { openNumber } from "./openNumber.ts";
import { trackReads } from "./trackReads.ts";

/** Writes a number that opens: `n(row.revenueUsd, "usd")`. */
export type NumberWriter = (
  value: unknown,
  format: ValueFormat,
  options?: OpenNumberOptions,
) => HTMLElement;

/** Rows to write a sentence from, and what writes their numbers. */
export interface WritableRows {
  readonly rows: Rows;
  readonly n: NumberWriter;
}

/** What a sentence needs whose numbers open: each one knows the cell that it was read from. */
export function numberWriter(original: Rows, shared: OpenNumberOptions = {}): WritableRows {
  const { rows, placeOf } = trackReads(original);
  return {
    rows,
    n: (value, format, options) =>
      openNumber(original, value, format, { ...shared, ...placeOf(value), ...options }),
  };
}
