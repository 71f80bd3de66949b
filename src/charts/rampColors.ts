import { quantileSorted } from "d3";

const RAMP = [1, 2, 3, 4, 5, 6, 7].map((step) => `var(--ramp-${step})`);

/**
 * A colour scale of up to seven steps with equally many values in each, for Plot's `color`. A lowest
 * value that fills more than a step, such as many zeros, has a step of its own; values that are all
 * equal have one colour.
 *
 * @param palest - Palest step, from 1: thin lines need more contrast than filled cells.
 */
export function rampColors(values: readonly number[], { palest = 1 } = {}) {
  const sorted = values.toSorted((a, b) => a - b);
  const colors = RAMP.slice(palest - 1);
  const above = sorted.filter((value) => value > sorted[0]!);
  const isCrowded = (sorted.length - above.length) * colors.length > sorted.length;
  const limits = isCrowded
    ? [above[0]!, ...quantiles(above, colors.length - 1)]
    : quantiles(sorted, colors.length);
  const domain = [...new Set(limits.filter((limit) => limit > (sorted[0] ?? NaN)))];
  return { type: "threshold" as const, domain, range: colors.slice(0, domain.length + 1) };
}

/** The limits between so many parts with equally many values. */
const quantiles = (sorted: number[], parts: number): number[] =>
  Array.from({ length: parts - 1 }, (_, i) => quantileSorted(sorted, (i + 1) / parts) ?? NaN);
