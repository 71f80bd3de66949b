/** Steps of one calendar unit differ (28 to 31 days); a gap or a double is further off. */
const SHORTEST = 0.5;
const LONGEST = 1.5;

/**
 * The values, after a check of their times.
 *
 * @param times - One number per value (milliseconds, days, decimal years), increasing and without
 *   gaps: every step between 0.5 and 1.5 times the median step. Without times nothing is checked.
 * @throws RangeError for times that are unsorted, doubled or leave a gap, with the index.
 */
export function regularSeries(
  id: string,
  values: Float64Array,
  times: Float64Array | undefined,
): Float64Array {
  if (times === undefined) return values;
  if (times.length !== values.length)
    throw new RangeError(
      `${id}: times must hold one time per value = ${values.length}, got ${times.length}`,
    );
  const steps = Float64Array.from(
    { length: times.length - 1 },
    (_, i) => times[i + 1]! - times[i]!,
  );
  const back = steps.findIndex((step) => !(step > 0));
  if (back >= 0)
    throw new RangeError(
      `${id}: times must increase, got ${times[back + 1]} after ${times[back]} at index ${back + 1}${steps[back] === 0 ? " (a duplicate)" : ""}`,
    );
  const usual = Float64Array.from(steps).sort()[steps.length >> 1]!;
  const odd = steps.findIndex((step) => step < SHORTEST * usual || step > LONGEST * usual);
  if (odd >= 0)
    throw new RangeError(
      `${id}: times must be equally spaced without gaps, got a step of ${steps[odd]} before index ${odd + 1} where the usual step is ${usual}; fill or aggregate the series first`,
    );
  return values;
}
