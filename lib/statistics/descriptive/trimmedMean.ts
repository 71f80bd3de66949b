import { moments } from "../moments.ts";
import { sortedCopy } from "../ranking/sortedCopy.ts";
import { okResult, undefinedResult } from "../result.ts";
import type { Result } from "../result.ts";
import { tInterval } from "../tInterval.ts";

export interface TrimOptions {
  /** Share of the values taken at each end, in [0, 0.5), default 0.1. */
  readonly share?: number;
  /** Level of the interval, default 0.95. */
  readonly level?: number;
  /** Replace the extreme values by the nearest kept one instead of dropping them. */
  readonly winsorise?: boolean;
}

interface Trimmed {
  /** Values dropped or replaced at each end. */
  readonly cut: number;
  /** Smallest and largest value kept. */
  readonly limits: readonly [number, number];
  readonly n: number;
}

/**
 * Trimmed or winsorised mean with the standard error of Tukey and McLaughlin.
 *
 * ⌊share · n⌋ values at each end are dropped (as SciPy's trim_mean) or replaced by the nearest
 * kept value (as SciPy's mstats.winsorize).
 *
 * @returns `estimate` in the values' unit, with Student's interval on n − 2·cut − 1 df.
 * @see Wilcox (2012), Introduction to Robust Estimation, sections 3.3 and 4.3.
 */
export function trimmedMean(values: ArrayLike<number>, options: TrimOptions = {}): Result<Trimmed> {
  const { share = 0.1, level = 0.95, winsorise = false } = options;
  const id = winsorise ? "winsorised-mean" : "trimmed-mean";
  const sorted = sortedCopy(values);
  const n = sorted.length;
  if (n === 0) return undefinedResult(id, "no values");
  const cut = Math.floor(share * n);
  const limits = [sorted[cut]!, sorted[n - 1 - cut]!] as const;
  const kept = moments(sorted.subarray(cut, n - cut));
  const pulled = moments(sorted.map((value) => Math.min(limits[1], Math.max(limits[0], value))));
  const estimate = winsorise ? pulled.mean : kept.mean;
  const found = { estimate, cut, limits, n };
  const df = n - 2 * cut - 1;
  if (df < 1) return okResult(id, { ...found, warnings: ["one value is left: no interval"] });
  const spread = Math.sqrt(pulled.variance);
  const standardError = winsorise
    ? (spread * (n - 1)) / (df * Math.sqrt(n))
    : spread * Math.sqrt((n - 1) / ((df + 1) * df));
  if (standardError === 0)
    return okResult(id, { ...found, standardError, df, interval: [estimate, estimate], level });
  const { interval } = tInterval({ estimate, standardError, df, level, alternative: "two-sided" });
  return okResult(id, { ...found, standardError, df, interval, level });
}
