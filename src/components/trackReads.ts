import type { Row, Rows } from "../engine/types.ts";

/** A cell of a result. */
export interface ReadPlace {
  readonly row: Row;
  readonly column: string;
}

export interface ReadTracker {
  /** The same rows; reading one of their values is noticed. */
  readonly rows: Rows;
  /** Where a value was read from, if it is the one that was read last. */
  placeOf(this: void, value: unknown): ReadPlace | undefined;
  /** The same of two values that were read one after the other. */
  placesOf(this: void, pair: readonly [unknown, unknown]): readonly (ReadPlace | undefined)[];
}

/**
 * Rows that remember which cell was read last, so that `n(row.revenueUsd, "usd")` knows its cell
 * and not only its value.
 */
export function trackReads(original: Rows): ReadTracker {
  let before: ReadPlace | undefined;
  let last: ReadPlace | undefined;
  const tracked = original.map(
    (row) =>
      new Proxy(row, {
        get(target, key) {
          if (typeof key === "string" && key in target)
            [before, last] = [last, { row, column: key }];
          return Reflect.get(target, key) as unknown;
        },
      }),
  );
  const { columns, fields, provenance } = original;
  return {
    rows: Object.assign(tracked, { columns, fields, provenance }),
    placeOf: (value) => holder(last, value),
    placesOf: ([first, second]) => [holder(before, first), holder(last, second)],
  };
}

const holder = (place: ReadPlace | undefined, value: unknown) =>
  place && Object.is(place.row[place.column], value) ? place : undefined;
