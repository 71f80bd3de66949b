import { moments } from "../statistics/moments.ts";

/** Target and sd of a process: as given, or mean and sd (n − 1) of its first values. */
export interface ProcessOptions {
  readonly target?: number | undefined;
  /** Above 0. */
  readonly sd?: number | undefined;
  /** What is not given comes from the first so many values, default all. */
  readonly baseline?: number | undefined;
}

/**
 * The level and spread that a chart holds values against.
 *
 * @returns a reason instead when the baseline has no spread.
 * @throws RangeError when the baseline is longer than the values.
 */
export function processScale(
  method: string,
  values: ArrayLike<number>,
  { target, sd, baseline = values.length }: ProcessOptions,
): { target: number; sd: number; reason?: undefined } | { reason: string } {
  if (baseline > values.length)
    throw new RangeError(
      `${method}: baseline must be at most the number of values = ${values.length}, got ${baseline}`,
    );
  const found = moments(Array.from(values).slice(0, baseline));
  const spread = sd ?? Math.sqrt(found.variance);
  if (!(spread > 0)) return { reason: "zero variance of the baseline values" };
  return { target: target ?? found.mean, sd: spread };
}
