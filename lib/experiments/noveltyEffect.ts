import { normal } from "../statistics/distributions/normal.ts";
import { okResult, undefinedResult } from "../statistics/result.ts";
import type { Result } from "../statistics/result.ts";
import { tailP } from "../statistics/tailP.ts";

/** The effect among units on one day since they were first exposed. */
export interface ExposureDay {
  /** 0 for the day of the first exposure. */
  readonly day: number;
  readonly estimate: number;
  readonly standardError: number;
}

export interface NoveltyFields {
  /** Effect that the trend gives for the first and the last day. */
  readonly first: number;
  readonly last: number;
  readonly intercept: number;
  /** `fading` when the trend takes the effect towards 0, `growing` when away from it. */
  readonly direction: "fading" | "growing" | "level";
  /** Cochran's Q of the days around the trend. */
  readonly lackOfFit: number;
}

/**
 * Novelty or primacy: does the effect change with the days since first exposure? Weighted line
 * with known standard errors.
 *
 * @param scale - `linear` days, or `log` of 1 + day, for effects that settle.
 * @returns `estimate`: slope per day (or per log day), `p` of no trend.
 */
export function noveltyEffect(
  days: readonly ExposureDay[],
  { scale = "linear", level = 0.95 }: { scale?: "linear" | "log"; level?: number } = {},
): Result<NoveltyFields> {
  const id = "novelty-effect";
  const flat = days.find(({ standardError }) => !(standardError > 0));
  if (flat) return undefinedResult(id, `day ${flat.day} has no usable standard error`);
  const x = days.map(({ day }) => (scale === "log" ? Math.log1p(day) : day));
  // Weights relative to the largest, so that tiny standard errors stay within the doubles.
  const least = Math.min(...days.map(({ standardError }) => standardError));
  const weights = days.map(({ standardError }) => (least / standardError) ** 2);
  const total = weights.reduce((a, b) => a + b, 0);
  const mean = (values: readonly number[]) =>
    values.reduce((sum, value, i) => sum + (weights[i]! / total) * value, 0);
  const [centre, level0] = [mean(x), mean(days.map(({ estimate }) => estimate))];
  let [sxx, sxy] = [0, 0];
  days.forEach(({ estimate }, i) => {
    sxx += weights[i]! * (x[i]! - centre) ** 2;
    sxy += weights[i]! * (x[i]! - centre) * (estimate - level0);
  });
  if (!(sxx > 1e-12 * total)) return undefinedResult(id, "needs at least 2 different days");
  const slope = sxy / sxx;
  const standardError = least / Math.sqrt(sxx);
  const half = normal().isf((1 - level) / 2) * standardError;
  const line = (at: number) => level0 + slope * (at - centre);
  const [first, last] = [line(Math.min(...x)), line(Math.max(...x))];
  const statistic = slope / standardError;
  const direction: NoveltyFields["direction"] =
    slope === 0 ? "level" : Math.abs(last) < Math.abs(first) ? "fading" : "growing";
  return okResult(id, {
    estimate: slope,
    standardError,
    interval: [slope - half, slope + half] as const,
    level,
    statistic,
    ...tailP(normal(), statistic, "two-sided"),
    intercept: line(0),
    first,
    last,
    direction,
    lackOfFit: days.reduce(
      (sum, item, i) => sum + ((item.estimate - line(x[i]!)) / item.standardError) ** 2,
      0,
    ),
  });
}
