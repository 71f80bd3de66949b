import { autocorrelation } from "../forecasting/autocorrelation.ts";
import type { Comparison, ModelTrials } from "./compareForecasts.ts";
import { dayAfter } from "./dayAfter.ts";
import { modelScores } from "./modelScores.ts";
import { residualsOf } from "./residualsOf.ts";

/** What a page shows of a comparison; keys are camelCase, days ISO dates. */
export interface ComparisonRows {
  /** The days held out and those beyond the last, by model. */
  readonly days: readonly Readonly<Record<string, string | number | null>>[];
  /** The scores, one row per model, best of the back-test first. */
  readonly models: readonly Readonly<Record<string, string | number | boolean | null>>[];
  /** Error and coverage by steps ahead, by model. */
  readonly steps: readonly Readonly<Record<string, string | number>>[];
  /** Autocorrelations of the residuals, by model. */
  readonly lags: readonly Readonly<Record<string, string | number>>[];
}

/** Lags whose autocorrelation is looked at, in periods. */
const LAG_PERIODS = 3;

/**
 * A comparison as flat rows.
 *
 * @param firstDay - ISO date of the first value; values are one day apart.
 */
export function comparisonRows(
  comparison: Extract<Comparison, { status: "ok" }>,
  firstDay: string,
): ComparisonRows {
  const scores = modelScores(comparison);
  const ranked = scores.map(({ model }) =>
    comparison.models.find((each) => each.model.id === model)!,
  );
  return {
    models: scores,
    days: ranked.flatMap((trials) => dayRows(trials, comparison.values.length, firstDay)),
    steps: ranked.flatMap((trials) => stepRows(trials, comparison.horizon)),
    lags: ranked.flatMap((trials) => lagRows(trials, LAG_PERIODS * comparison.period)),
  };
}

function dayRows({ model, heldOut, beyond }: ModelTrials, n: number, firstDay: string) {
  const parts = [
    { phase: "held out", origin: heldOut.origin, found: heldOut.found, actual: heldOut.actual },
    ...(beyond ? [{ phase: "ahead", origin: n, found: beyond, actual: undefined }] : []),
  ];
  return parts.flatMap(({ phase, origin, found, actual }) =>
    found.status !== "ok"
      ? []
      : found.forecast.map((forecast, i) => ({
          model: model.id,
          ...{ phase, step: i + 1, day: dayAfter(firstDay, origin + i) },
          actual: actual?.[i] ?? null,
          ...{ forecast, low: found.lower[i]!, high: found.upper[i]! },
          standardError: found.standardErrors?.[i] ?? null,
        })),
  );
}

function stepRows({ model, backtest }: ModelTrials, horizon: number) {
  const done = backtest.flatMap(({ actual, found }) =>
    found.status === "ok" ? [{ actual, found }] : [],
  );
  if (done.length === 0) return [];
  return Array.from({ length: horizon }, (_, i) => {
    const errors = done.map(({ actual, found }) => Math.abs(actual[i]! - found.forecast[i]!));
    const inside = done.filter(
      ({ actual, found }) => found.lower[i]! <= actual[i]! && actual[i]! <= found.upper[i]!,
    );
    return {
      ...{ model: model.id, step: i + 1, forecasts: done.length, covered: inside.length },
      mae: errors.reduce((sum, error) => sum + error, 0) / done.length,
    };
  });
}

function lagRows({ model, heldOut }: ModelTrials, maxLag: number) {
  const residuals = residualsOf(heldOut.found);
  if (residuals.length <= maxLag) return [];
  const found = autocorrelation(residuals, { maxLag });
  if (found.status !== "ok") return [];
  const { correlations, bound } = found as unknown as { correlations: number[]; bound: number };
  return correlations.map((correlation, i) => ({
    ...{ model: model.id, lag: i + 1, correlation, bound },
  }));
}
