import { moments } from "../moments.ts";
import { sortedCopy } from "../ranking/sortedCopy.ts";
import { okResult, undefinedResult } from "../result.ts";
import type { Result } from "../result.ts";
import { sortedQuantile } from "../sortedQuantile.ts";

export type BinRule = "freedman-diaconis" | "scott" | "sturges" | "auto";

/** More bins than this say nothing and would fill the memory. */
const MOST_BINS = 100_000;

/**
 * Equal bins over the range of the values, their number by a rule.
 *
 * @param rule - `auto` (default) takes the narrower of Freedman–Diaconis and Sturges, as NumPy.
 * @returns `edges` (one more than bins) and `width` in the values' unit, `counts`; the last bin
 *   includes its upper edge.
 * @see Freedman & Diaconis (1981), Z. Wahrsch. 57; Scott (1979), Biometrika 66; Sturges (1926).
 */
export function histogramBins(
  values: ArrayLike<number>,
  rule: BinRule = "auto",
): Result<{ bins: number; width: number; edges: number[]; counts: number[] }> {
  const id = "histogram-bins";
  const n = values.length;
  if (n === 0) return undefinedResult(id, "no values");
  const sorted = sortedCopy(values);
  const [low, high] = [sorted[0]!, sorted[n - 1]!];
  const range = high - low;
  // A constant gets one bin of width 1 around it.
  if (range === 0) return okResult(id, binned(sorted, [low - 0.5, low + 0.5], 1));
  const wanted = range / widthBy(rule, sorted, range);
  const bins = Number.isFinite(wanted) ? Math.min(MOST_BINS, Math.ceil(wanted)) : 1;
  const warnings = wanted > MOST_BINS ? [`the rule asks for more than ${MOST_BINS} bins`] : [];
  return okResult(id, { ...binned(sorted, [low, high], bins), warnings });
}

function widthBy(rule: BinRule, sorted: Float64Array, range: number): number {
  const n = sorted.length;
  const sturges = range / (Math.log2(n) + 1);
  if (rule === "sturges") return sturges;
  if (rule === "scott") {
    const { variance } = moments(sorted);
    return Math.cbrt((24 * Math.sqrt(Math.PI)) / n) * Math.sqrt((variance * (n - 1)) / n);
  }
  const spread = sortedQuantile(sorted, 0.75) - sortedQuantile(sorted, 0.25);
  const width = (2 * spread) / Math.cbrt(n);
  if (rule === "freedman-diaconis") return width > 0 ? width : range;
  return width > 0 ? Math.min(width, sturges) : sturges;
}

function binned(sorted: Float64Array, [low, high]: readonly [number, number], bins: number) {
  const width = (high - low) / bins;
  const edges = Array.from({ length: bins + 1 }, (_, i) => (i === bins ? high : low + i * width));
  const counts = new Array<number>(bins).fill(0);
  let bin = 0;
  for (const value of sorted) {
    while (bin < bins - 1 && value >= edges[bin + 1]!) bin++;
    counts[bin]!++;
  }
  return { bins, width, edges, counts };
}
