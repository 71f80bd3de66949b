import { createRandom } from "../random/createRandom.ts";
import { band } from "./band.ts";
import { etsFilter } from "./etsFilter.ts";
import { isDamped, isFactor } from "./etsTypes.ts";
import type { EtsFit } from "./fitEts.ts";
import type { Forecast } from "./forecastResult.ts";
import { sortedQuantile } from "../statistics/sortedQuantile.ts";

export interface EtsIntervalOptions {
  readonly horizon: number;
  readonly level: number;
  /** Simulate where there is a formula too: `auto` (default) does not. */
  readonly intervals?: "auto" | "simulated";
  /** Simulated futures, default 5000. */
  readonly paths?: number;
  readonly seed?: number;
}

/**
 * Point forecasts of a fitted model with prediction intervals: by formula for additive seasons
 * (Hyndman et al. 2008, classes 1 and 2), by seeded simulation for multiplicative ones and
 * multiplicative trends.
 */
export function etsErrors(
  fit: EtsFit,
  options: EtsIntervalOptions,
): Forecast & { standardErrors: readonly number[]; level: number; simulated: boolean } {
  const forecast: number[] = [];
  const future = { form: fit.form, parameters: { ...fit.parameters, ...states(fit) } };
  etsFilter(
    options.horizon,
    (_, fitted) => fitted,
    future,
    (_, fitted) => forecast.push(fitted),
  );
  // A trend that falls below zero ends a multiplicative model; its last forecast stays.
  while (forecast.length < options.horizon) forecast.push(forecast.at(-1) ?? 0);
  const formula = fit.form.season !== "multiplicative" && !isFactor(fit.form);
  if (!formula || options.intervals === "simulated") return simulate(fit, forecast, options);
  const errors = variances(fit, forecast).map(Math.sqrt);
  return { ...band(forecast, errors, options.level), simulated: false };
}

const states = ({ run: { level, slope, season } }: EtsFit) => ({ level, slope, season });

/**
 * Class 1: σ²(1 + Σ cⱼ²), cⱼ = α + β(φ + … + φʲ) + γ when j is a whole season (eq. 6.1); class 2:
 * (1 + σ²)θₕ − μₕ² with θₕ = μₕ² + σ² Σ cⱼ² θₕ₋ⱼ (eq. 6.2).
 */
function variances({ form, parameters, sigma2 }: EtsFit, forecast: readonly number[]): number[] {
  const { alpha, beta, gamma, season } = parameters;
  const phi = isDamped(form) ? parameters.phi : 1;
  let reach = 0;
  const weights = forecast.map((_, j) => {
    if (form.trend !== "none" && j > 0) reach += phi ** j;
    const round = form.season !== "none" && j > 0 && j % season.length === 0;
    return (alpha + (form.trend === "none" ? 0 : beta) * reach + (round ? gamma : 0)) ** 2;
  });
  if (form.error === "additive") {
    let sum = 1;
    return forecast.map((_, h) => sigma2 * (h === 0 ? sum : (sum += weights[h]!)));
  }
  const theta: number[] = [];
  return forecast.map((mean, h) => {
    let sum = 0;
    for (let j = 1; j <= h; j++) sum += weights[j]! * theta[h - j]!;
    theta.push(mean * mean + sigma2 * sum);
    return (1 + sigma2) * theta[h]! - mean * mean;
  });
}

function simulate(fit: EtsFit, forecast: number[], options: EtsIntervalOptions) {
  const { horizon, level, paths = 5000, seed = 1 } = options;
  const random = createRandom(seed);
  const sigma = Math.sqrt(fit.sigma2);
  const relative = fit.form.error === "multiplicative";
  const future = { form: fit.form, parameters: { ...fit.parameters, ...states(fit) } };
  const draws = forecast.map(() => new Float64Array(paths));
  for (let path = 0; path < paths; path++) {
    let last = -1;
    etsFilter(
      horizon,
      (i, fitted) => {
        const error = sigma * random.normal();
        last = i;
        return (draws[i]![path] = fitted + error * (relative ? fitted : 1));
      },
      future,
    );
    // A path that leaves the model's domain ends there.
    for (let i = last + 1; i < horizon; i++) draws[i]![path] = 0;
  }
  for (const row of draws) row.sort();
  const tail = (1 - level) / 2;
  return {
    forecast,
    lower: draws.map((row) => sortedQuantile(row, tail)),
    upper: draws.map((row) => sortedQuantile(row, 1 - tail)),
    standardErrors: draws.map((row, i) =>
      Math.sqrt(row.reduce((sum, value) => sum + (value - forecast[i]!) ** 2, 0) / paths),
    ),
    level,
    simulated: true,
  };
}
