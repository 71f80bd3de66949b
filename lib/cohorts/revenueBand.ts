import { studentT } from "../statistics/distributions/studentT.ts";

/** Per user of one cohort: mean and unbiased variance of y, the same of x, and their covariance. */
export interface CohortMoments {
  readonly n: number;
  readonly y: number;
  readonly yVariance: number;
  /** 1 without variance for a mean of y in place of a ratio. */
  readonly x: number;
  readonly xVariance: number;
  readonly covariance: number;
}

/** Bounds of a ratio; null with fewer than two users or without variation between them. */
export interface Band {
  readonly low: number | null;
  readonly high: number | null;
}

/**
 * Interval of Σy / Σx over the users of several cohorts by the delta method and Student's t.
 *
 * @see Deng, Knoblich & Lu (2018), KDD, section 3.
 */
export function revenueBand(cohorts: readonly CohortMoments[], level: number): Band {
  const n = sum(cohorts, (cohort) => cohort.n);
  const [y, x] = [sum(cohorts, (c) => c.n * c.y) / n, sum(cohorts, (c) => c.n * c.x) / n];
  const ratio = y / x;
  // Residuals y − R x: within the cohorts, and of the cohorts' means.
  const within = sum(
    cohorts,
    (c) => (c.n - 1) * (c.yVariance - 2 * ratio * c.covariance + ratio * ratio * c.xVariance),
  );
  const between = sum(cohorts, (c) => c.n * (c.y - ratio * c.x) ** 2);
  const standardError = Math.sqrt(Math.max(0, within + between) / (n - 1) / n) / x;
  // Rounding leaves some variance where there is none: every share of period 0 is 1.
  if (!(n >= 2 && standardError > 1e-12 * Math.abs(ratio) && standardError < Infinity))
    return { low: null, high: null };
  const reach = studentT(n - 1).isf((1 - level) / 2) * standardError;
  return { low: ratio - reach, high: ratio + reach };
}

const sum = (cohorts: readonly CohortMoments[], of: (cohort: CohortMoments) => number) =>
  cohorts.reduce((total, cohort) => total + of(cohort), 0);
