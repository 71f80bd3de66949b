import type { Moments } from "../moments.ts";

/** The pooled standard deviation of two groups, or why there is none. */
export function pooledSd(
  a: Moments,
  b: Moments,
): { readonly sd: number; readonly df: number } | { readonly reason: string } {
  const df = a.n + b.n - 2;
  if (a.n < 1 || b.n < 1 || df < 1)
    return { reason: `both groups need values, 3 in all; there are ${a.n} and ${b.n}` };
  const variance = a.variance * ((a.n - 1) / df) + b.variance * ((b.n - 1) / df);
  const sd = Math.sqrt(variance);
  if (sd === 0) return { reason: "zero variance in both groups" };
  return sd < Infinity ? { sd, df } : { reason: "the variance leaves the range of doubles" };
}
