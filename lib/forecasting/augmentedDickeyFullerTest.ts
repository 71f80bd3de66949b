import { normal } from "../statistics/distributions/normal.ts";
import { leastSquares } from "../statistics/regression/leastSquares.ts";
import { okResult, undefinedResult } from "../statistics/result.ts";
import type { Result } from "../statistics/result.ts";
import { isConstant } from "./constantForecast.ts";
import { DICKEY_FULLER } from "./dickeyFullerTables.ts";
import type { Deterministic } from "./dickeyFullerTables.ts";

export interface DickeyFullerOptions {
  readonly regression?: Deterministic;
  /** Lagged differences; default ⌈12 (n / 100)^¼⌉, at most n/2 − 1 − terms. */
  readonly maxLag?: number | undefined;
  /** Chooses the lag up to `maxLag` by AIC (default) or BIC; `none` takes `maxLag`. */
  readonly autolag?: "aic" | "bic" | "none";
}

/**
 * Augmented Dickey–Fuller test: H₀ the series has a unit root.
 *
 * Δyₜ = deterministic + ρ yₜ₋₁ + Σ γᵢ Δyₜ₋ᵢ; the statistic is ρ's t ratio, p by MacKinnon's
 * response surface (asymptotic).
 *
 * @returns `statistic`, `p`, `lags` used, `observations`, `criticalValues` at 1, 5 and 10 %.
 * @see Said & Dickey (1984), Biometrika 71; MacKinnon (1994, 2010). Checked against statsmodels.
 */
export function augmentedDickeyFullerTest(
  values: Float64Array,
  options: DickeyFullerOptions = {},
): Result<{ lags: number; observations: number; criticalValues: number[] }> {
  const { regression = "constant", autolag = "aic" } = options;
  const id = "augmented-dickey-fuller-test";
  const n = values.length;
  const terms = TERMS.indexOf(regression);
  const most = Math.floor(n / 2) - terms - 1;
  if (options.maxLag !== undefined && options.maxLag > most)
    throw new RangeError(
      `${id}: maxLag must be at most n/2 − 1 − deterministic terms = ${most}, got ${options.maxLag}`,
    );
  if (most < 0) return undefinedResult(id, `needs at least ${2 * terms + 2} values, got ${n}`);
  if (isConstant(values)) return undefinedResult(id, "zero variance: the series is constant");
  const maxLag = options.maxLag ?? Math.min(most, Math.ceil(12 * (n / 100) ** 0.25));
  const lags = autolag === "none" ? maxLag : bestLag(values, { terms, maxLag, autolag });
  const fit = lags === undefined ? undefined : regress(values, { terms, lags, from: lags });
  if (!fit || !(fit.sigma > 0))
    return undefinedResult(id, "the lagged values are collinear or fit the series exactly");
  const { statistic, observations } = fit;
  const surface = DICKEY_FULLER[regression];
  const outside = statistic < surface.min || statistic > surface.max;
  const at = Math.min(Math.max(statistic, surface.min), surface.max);
  const p = normal().cdf(polynomial(at <= surface.star ? surface.lower : surface.upper, at));
  return okResult(id, {
    statistic,
    p,
    lags: lags!,
    observations,
    criticalValues: surface.critical.map((row) => polynomial(row, 1 / observations)),
    warnings: outside
      ? [
          `the statistic lies outside the table, from ${surface.min} to ${surface.max}; p is that of the end`,
        ]
      : [],
  });
}

const TERMS: readonly Deterministic[] = [
  "none",
  "constant",
  "constant-trend",
  "constant-quadratic-trend",
];

interface Regression {
  readonly terms: number;
  readonly lags: number;
  /** Differences before this one are left out, so that criteria compare equal samples. */
  readonly from: number;
}

function regress(values: Float64Array, { terms, lags, from }: Regression) {
  const differences = values.subarray(1).map((value, i) => value - values[i]!);
  const observations = differences.length - from;
  const columns = [values.slice(from, from + observations)];
  for (let lag = 1; lag <= lags; lag++)
    columns.push(differences.slice(from - lag, from - lag + observations));
  for (let power = 0; power < terms; power++)
    columns.push(Float64Array.from({ length: observations }, (_, i) => (i + 1) ** power));
  if (observations <= columns.length) return undefined;
  const fit = leastSquares(columns, differences.slice(from));
  if (fit.status !== "ok") return undefined;
  const sigma = Math.sqrt(fit.rss / (observations - columns.length));
  const length = Math.sqrt(fit.root.reduce((sum, column) => sum + column[0]! ** 2, 0));
  const statistic = fit.coefficients[0]! / (sigma * length);
  return { statistic, sigma, observations, rss: fit.rss, parameters: columns.length };
}

function bestLag(
  values: Float64Array,
  { terms, maxLag, autolag }: { terms: number; maxLag: number; autolag: "aic" | "bic" },
): number | undefined {
  let best: { lag: number; criterion: number } | undefined;
  for (let lag = 0; lag <= maxLag; lag++) {
    const fit = regress(values, { terms, lags: lag, from: maxLag });
    if (!fit || !(fit.rss > 0)) continue;
    const { observations: n, parameters } = fit;
    const penalty = autolag === "aic" ? 2 : Math.log(n);
    const criterion = n * Math.log(fit.rss / n) + penalty * parameters;
    if (!best || criterion < best.criterion) best = { lag, criterion };
  }
  return best?.lag;
}

const polynomial = (coefficients: readonly number[], x: number) =>
  coefficients.reduceRight((sum, coefficient) => sum * x + coefficient, 0);
