import { moments } from "./moments.ts";
import type { Moments } from "./moments.ts";

/** Means this many standard deviations from 0 lose digits that their differences need. */
const FAR = 1024;

/**
 * The groups' moments about a common origin among their values, where means are far from 0 and
 * raw values are known: a mean of 10¹² is rounded to 10⁻⁴, one about 10¹² is not.
 *
 * @returns the groups as they are when nothing would be gained.
 */
export function nearOrigin(groups: readonly Moments[]): readonly Moments[] {
  const far = groups.some(({ mean, variance }) => Math.abs(mean) > FAR * Math.sqrt(variance));
  const origin = groups.find(({ n }) => n > 0)?.values?.[0];
  if (!far || origin === undefined || !groups.every(({ values }) => values)) return groups;
  return groups.map(({ values }) => moments(Float64Array.from(values!, (v) => v - origin)));
}
