import type { Row, Rows } from "../engine/types.ts";

export interface ReadTracker {
  /** The same rows; reading one of their values is noticed. */
  readonly rows: Rows;
  /** Where a value was read from, if it is the one that was read last. */
  placeOf(this: void, value: unknown): { readonly row: Row; readonly column: string } | undefined;
}

/**
 * Rows that remember which cell was read last, so that `n(row.revenueUsd, "usd")` knows its cell
 * and not only its value.
 */
export function trackReads(original: Rows): ReadTracker {
  let last: { row: Row; column: string } | undefined;
  const tracked = original.map(
    (row) =>
      new Proxy(row, {
        get(target, key) {
          if (typeof key === "string" && key in target) last = { row, column: key };
          return Reflect.get(target, key) as unknown;
        },
      }),
  );
  const { columns, fields, provenance } = original;
  return {
    rows: Object.assign(tracked, { columns, fields, provenance }),
    placeOf: (value) => (last && Object.is(last.row[last.column], value) ? last : undefined),
  };
}
