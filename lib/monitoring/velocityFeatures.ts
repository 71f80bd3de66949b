import { requireEqualLengths } from "../statistics/requireEqualLengths.ts";
import { okResult } from "../statistics/result.ts";
import type { OkResult } from "../statistics/result.ts";

export interface VelocityEvents {
  /** Never falling; the unit is the caller's (seconds, say). */
  readonly times: ArrayLike<number>;
  /** Card, account or device of each event. */
  readonly keys: ArrayLike<string | number>;
  readonly amounts?: ArrayLike<number> | undefined;
  /** Merchant, country or other place of each event, to count distinct ones. */
  readonly places?: ArrayLike<string | number> | undefined;
}

export interface VelocityWindow {
  /** Length, in the unit of the times. */
  readonly length: number;
  /** Earlier events of the same key within the window, for each event. */
  readonly counts: Float64Array;
  readonly sums?: Float64Array;
  readonly distinctPlaces?: Float64Array;
}

/**
 * Velocity features: for each event, what the same key did in the window before it, [t − length, t).
 * Only strictly earlier events count, never the event itself or one at the same time: the features
 * are what could have been known.
 *
 * @returns one entry per window, and `sinceLast`: time since the key's last earlier event, null
 *   for its first.
 * @throws RangeError when times fall or lists differ in length.
 */
export function velocityFeatures(
  events: VelocityEvents,
  windows: ArrayLike<number>,
): OkResult<{ windows: readonly VelocityWindow[]; sinceLast: readonly (number | null)[] }> {
  const id = "velocity-features";
  const { times, keys, amounts, places } = events;
  requireEqualLengths(id, { times, keys, amounts, places });
  for (let i = 1; i < times.length; i++)
    if (times[i]! < times[i - 1]!)
      throw new RangeError(
        `${id}: times must not fall, got ${times[i]} after ${times[i - 1]} at index ${i}`,
      );
  const rowsOf = new Map<string | number, number[]>();
  for (let i = 0; i < keys.length; i++) {
    const rows = rowsOf.get(keys[i]!);
    if (rows) rows.push(i);
    else rowsOf.set(keys[i]!, [i]);
  }
  const groups = [...rowsOf.values()];
  const sinceLast: (number | null)[] = Array<number | null>(times.length).fill(null);
  for (const rows of groups)
    eachEarlier(rows, times, Infinity, ({ row, to }) => {
      if (to > 0) sinceLast[row] = times[row]! - times[rows[to - 1]!]!;
    });
  return okResult(id, {
    windows: Array.from(windows, (length) => describeWindow(events, groups, length)),
    sinceLast,
  });
}

function describeWindow(
  { times, amounts, places }: VelocityEvents,
  groups: readonly number[][],
  length: number,
): VelocityWindow {
  const empty = () => new Float64Array(times.length);
  const window = { length, counts: empty(), sums: empty(), distinctPlaces: empty() };
  for (const rows of groups)
    eachEarlier(rows, times, length, ({ row, from, to }) => {
      window.counts[row] = to - from;
      if (amounts) for (let k = from; k < to; k++) window.sums[row]! += amounts[rows[k]!]!;
      if (places)
        window.distinctPlaces[row] = new Set(
          rows.slice(from, to).map((other) => places[other]!),
        ).size;
    });
  const { sums, distinctPlaces, ...rest } = window;
  return { ...rest, ...(amounts && { sums }), ...(places && { distinctPlaces }) };
}

/** Calls back for each of a key's rows with the bounds, in `rows`, of those in [t − length, t). */
function eachEarlier(
  rows: readonly number[],
  times: ArrayLike<number>,
  length: number,
  found: (at: { row: number; from: number; to: number }) => void,
): void {
  let [from, to] = [0, 0];
  for (const row of rows) {
    while (times[rows[from]!]! < times[row]! - length) from++;
    while (times[rows[to]!]! < times[row]!) to++;
    found({ row, from: Math.min(from, to), to });
  }
}
