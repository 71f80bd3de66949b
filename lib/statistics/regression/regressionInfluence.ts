import { normal } from "../distributions/normal.ts";
import { studentT } from "../distributions/studentT.ts";
import { okResult, undefinedResult } from "../result.ts";
import type { Result } from "../result.ts";
import { FULL_LEVERAGE, leverages } from "./leverages.ts";
import type { Design } from "./design.ts";
import { fitDesign } from "./fitDesign.ts";
import { totalSquares } from "./totalSquares.ts";

const ID = "regression-influence";

/** Per row; null in a row of leverage 1, whose residual is 0 whatever its y. */
type PerRow = readonly (number | null)[];

export interface Influence {
  readonly n: number;
  readonly fitted: Float64Array;
  readonly residuals: Float64Array;
  readonly leverage: Float64Array;
  readonly standardizedResiduals: PerRow;
  readonly studentizedResiduals: PerRow;
  readonly cooksDistance: PerRow;
  readonly dffits: PerRow;
  /** Two-sided p of the largest studentized residual, times n: Bonferroni's outlier test. */
  readonly outlier: { readonly row: number; readonly statistic: number; readonly p: number } | null;
  readonly press: number | null;
  readonly predictedRSquared: number | null;
  /** Normal quantiles against sorted studentized residuals. */
  readonly qq: readonly { readonly theoretical: number; readonly sample: number; row: number }[];
}

/**
 * Leverage, residuals and influence of every row of a linear regression.
 *
 * @returns undefined when there is no fit, its residuals are only rounding, or fewer than two
 *   degrees of freedom are left (a row taken out must leave one).
 * @see Belsley, Kuh & Welsch (1980), Regression Diagnostics; Cook (1977), Technometrics 19.
 */
export function regressionInfluence(design: Design, y: Float64Array): Result<Influence> {
  const fit = fitDesign(design, y, 2);
  if (fit.status === "undefined") return undefinedResult(ID, fit.reason);
  if (fit.rss === 0) return undefinedResult(ID, "the fit is exact: residuals are only rounding");
  const { n, columns } = design;
  const p = columns.length;
  const leverage = leverages(columns, fit.root);
  const variance = fit.rss / (n - p);
  const rows = Array.from(fit.residuals, (residual, i) =>
    influenceOf(residual, leverage[i]!, { variance, df: n - p, p }),
  );
  const full = rows.flatMap((row, i) => (row === null ? [i] : []));
  const press = full.length > 0 ? null : rows.reduce((sum, row) => sum + row!.left ** 2, 0);
  const total = totalSquares(y, { centred: design.intercept });
  return okResult(ID, {
    n,
    fitted: fit.fitted,
    residuals: fit.residuals,
    leverage,
    standardizedResiduals: rows.map((row) => row?.standardized ?? null),
    studentizedResiduals: rows.map((row) => row?.studentized ?? null),
    cooksDistance: rows.map((row) => row?.cook ?? null),
    dffits: rows.map((row) => row?.dffits ?? null),
    outlier: outlierTest(
      rows.map((row) => row?.studentized ?? null),
      n - p - 1,
    ),
    press,
    predictedRSquared: press === null || !(total > 0) ? null : 1 - press / total,
    qq: quantilePairs(rows.map((row) => row?.studentized ?? null)),
    warnings:
      full.length > 0
        ? [`leverage 1 in row ${full.join(", ")}: the fit passes through it whatever its y`]
        : [],
  });
}

interface RowInfluence {
  readonly standardized: number;
  readonly studentized: number | null;
  readonly cook: number;
  readonly dffits: number | null;
  /** Residual of the row from the fit without it. */
  readonly left: number;
}

function influenceOf(
  residual: number,
  leverage: number,
  { variance, df, p }: { variance: number; df: number; p: number },
): RowInfluence | null {
  const rest = 1 - leverage;
  if (rest < FULL_LEVERAGE) return null;
  const standardized = residual / Math.sqrt(variance * rest);
  // Variance without the row: (df·s² − e²/(1 − h)) / (df − 1); 0 when the rest fits exactly.
  const without = (df - standardized * standardized) / (df - 1);
  const studentized = without > 1e-14 ? standardized / Math.sqrt(without) : null;
  const odds = leverage / rest;
  return {
    standardized,
    studentized,
    cook: (standardized * standardized * odds) / p,
    dffits: studentized === null ? null : studentized * Math.sqrt(odds),
    left: residual / rest,
  };
}

function outlierTest(studentized: PerRow, df: number): Influence["outlier"] {
  let row = -1;
  studentized.forEach((value, i) => {
    if (value !== null && (row < 0 || Math.abs(value) > Math.abs(studentized[row]!))) row = i;
  });
  if (row < 0) return null;
  const statistic = studentized[row]!;
  const p = 2 * studentT(df).sf(Math.abs(statistic));
  return { row, statistic, p: Math.min(1, p * studentized.length) };
}

/** R's ppoints: (i − a)/(n + 1 − 2a), a = 3/8 up to ten rows, else 1/2. */
function quantilePairs(studentized: PerRow): Influence["qq"] {
  const sorted = studentized
    .flatMap((sample, row) => (sample === null ? [] : [{ sample, row }]))
    .sort((a, b) => a.sample - b.sample);
  const n = sorted.length;
  const shift = n <= 10 ? 3 / 8 : 1 / 2;
  const law = normal();
  return sorted.map(({ sample, row }, i) => ({
    theoretical: law.quantile((i + 1 - shift) / (n + 1 - 2 * shift)),
    sample,
    row,
  }));
}
