import { quantileSorted } from "d3";

const RAMP = [1, 2, 3, 4, 5, 6, 7].map((step) => `var(--ramp-${step})`);

/**
 * A colour scale of up to seven steps with equally many values in each, for Plot's `color`. Values
 * that are all equal have one colour.
 */
export function rampColors(values: readonly number[]) {
  const sorted = values.toSorted((a, b) => a - b);
  const inner = [1, 2, 3, 4, 5, 6].map((part) => quantileSorted(sorted, part / 7) ?? NaN);
  const domain = [...new Set(inner.filter((limit) => limit > (sorted[0] ?? NaN)))];
  return { type: "threshold" as const, domain, range: RAMP.slice(0, domain.length + 1) };
}
