import { quantileSorted } from "d3";

const RAMP = [1, 2, 3, 4, 5, 6, 7].map((step) => `var(--ramp-${step})`);

/**
 * A colour scale of up to seven steps with equally many values in each, for Plot's `color`. Values
 * that are all equal have one colour.
 *
 * @param palest - Palest step, from 1: thin lines need more contrast than filled cells.
 */
export function rampColors(values: readonly number[], { palest = 1 } = {}) {
  const sorted = values.toSorted((a, b) => a - b);
  const colors = RAMP.slice(palest - 1);
  const inner = colors
    .slice(1)
    .map((_, i) => quantileSorted(sorted, (i + 1) / colors.length) ?? NaN);
  const domain = [...new Set(inner.filter((limit) => limit > (sorted[0] ?? NaN)))];
  return { type: "threshold" as const, domain, range: colors.slice(0, domain.length + 1) };
}
