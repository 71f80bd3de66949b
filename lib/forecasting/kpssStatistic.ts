import { leastSquares } from "../statistics/regression/leastSquares.ts";

export type KpssNull = "level" | "trend";

const P = [0.1, 0.05, 0.025, 0.01] as const;

/** Critical values at 10, 5, 2.5 and 1 %: Kwiatkowski et al. (1992), table 1. */
export const KPSS_CRITICAL = {
  level: [0.347, 0.463, 0.574, 0.739],
  trend: [0.119, 0.146, 0.176, 0.216],
} as const;

/**
 * KPSS statistic with Bartlett weights: Σ Sₜ² / (n² s²(lags)); undefined for a series that the
 * null fits exactly, or a long-run variance that is not positive.
 */
export function kpssStatistic(
  values: Float64Array,
  { type, lags }: { type: KpssNull; lags: number },
): number | undefined {
  const n = values.length;
  const columns = [new Float64Array(n).fill(1)];
  if (type === "trend") columns.push(values.map((_, i) => i + 1));
  if (n <= columns.length) return undefined;
  const fit = leastSquares(columns, values);
  if (fit.status !== "ok" || !(fit.rss > 0)) return undefined;
  const { residuals } = fit;
  let longRun = fit.rss;
  for (let lag = 1; lag <= lags; lag++) {
    let product = 0;
    for (let i = lag; i < n; i++) product += residuals[i]! * residuals[i - lag]!;
    longRun += 2 * product * (1 - lag / (lags + 1));
  }
  let sum = 0;
  let squares = 0;
  for (const residual of residuals) {
    sum += residual;
    squares += sum * sum;
  }
  const statistic = squares / (n * longRun);
  return longRun > 0 && Number.isFinite(statistic) ? statistic : undefined;
}

/** p by linear interpolation in the table, from 0.01 to 0.1. */
export function kpssP(statistic: number, type: KpssNull): number {
  const critical = KPSS_CRITICAL[type];
  if (statistic <= critical[0]) return P[0];
  for (let i = 1; i < 4; i++)
    if (statistic <= critical[i]!) {
      const share = (statistic - critical[i - 1]!) / (critical[i]! - critical[i - 1]!);
      return P[i - 1]! + share * (P[i]! - P[i - 1]!);
    }
  return P[3];
}
