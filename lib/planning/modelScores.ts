import { scoreBacktest, type BacktestScore } from "../forecasting/backtestScore.ts";
import { dieboldMarianoTest } from "../forecasting/dieboldMarianoTest.ts";
import { ljungBoxTest } from "../forecasting/ljungBoxTest.ts";
import { holm } from "../statistics/multiplicity/holm.ts";
import { jarqueBera } from "../statistics/tests/jarqueBera.ts";
import { shapeOf } from "../statistics/tests/shapeOf.ts";
import type { Comparison, ModelTrials, Trial } from "./compareForecasts.ts";
import { residualsOf } from "./residualsOf.ts";

type Compared = Extract<Comparison, { status: "ok" }>;
/** What all intervals of differences hold together. */
const LEVEL = 0.95;

/** One model's scores; a value that is undefined is null. */
export type ModelScore = Readonly<Record<string, string | number | boolean | null>> & {
  readonly model: string;
};

/**
 * Scores of every model, lowest mean absolute error of the back-test first, each compared with the
 * benchmark by a Diebold–Mariano test on the mean absolute error per origin; p adjusted by Holm for
 * as many comparisons as are made, intervals by Bonferroni.
 */
export function modelScores(comparison: Compared): ModelScore[] {
  const { models, period, horizon } = comparison;
  const scores = models.map((each) => scored(each, each.backtest, comparison));
  const testAll = (level?: number) =>
    models.map((_, i) =>
      i === 0
        ? undefined
        : againstBenchmark(scores[i]!, scores[0]!, { overlap: horizon / period, level }),
    );
  const comparisons = testAll().filter((test) => test !== undefined).length;
  // Bonferroni's level, so that all intervals hold together.
  const tests = testAll(1 - (1 - LEVEL) / Math.max(1, comparisons));
  const made = tests.flatMap((test) => (test ? [test.p] : []));
  const adjusted = holm(made);
  const rows = models.map((each, i) => {
    const test = tests[i];
    return {
      ...head(each, scores[i]!),
      ...(test ?? { difference: null, differenceLow: null, differenceHigh: null, p: null }),
      adjustedP: test ? adjusted[made.indexOf(test.p)]! : null,
      comparisons: made.length,
      ...heldOutScore(each, comparison),
      ...residualTests(each, period),
    };
  });
  const order = (row: ModelScore) => Number(row["mae"] ?? Infinity);
  return rows
    .toSorted((a, b) => order(a) - order(b))
    .map((row, i) => ({ ...row, place: i + 1, isBest: i === 0 }));
}

function scored(
  { model }: ModelTrials,
  trials: readonly Trial[],
  { values, period, level }: Compared,
): BacktestScore {
  const list = trials.map(({ origin, actual, found }) => {
    return { training: values.subarray(0, origin), actual, result: found as never };
  });
  return scoreBacktest(model.id, list, { period, level });
}

function head({ model, specification, backtest }: ModelTrials, score: BacktestScore) {
  return {
    ...{ model: model.id, title: model.title, specification },
    origins: backtest.length,
    forecasts: score.forecasts,
    reason: score.failures[0] ?? null,
    ...{ mae: score.mae, rmse: score.rmse, bias: score.bias },
    ...{ mape: score.mape, smape: score.smape, mase: score.mase },
    ...{ coverage: score.coverage, winkler: score.winkler },
  };
}

function againstBenchmark(
  score: BacktestScore,
  benchmark: BacktestScore,
  { overlap, level = LEVEL }: { readonly overlap: number; readonly level: number | undefined },
) {
  const losses = ({ errors }: BacktestScore) =>
    Float64Array.from(errors, (row) => row.reduce((sum, e) => sum + Math.abs(e), 0) / row.length);
  const [a, b] = [losses(benchmark), losses(score)];
  if (a.length !== b.length) return undefined;
  const found = dieboldMarianoTest({ a, b, steps: Math.ceil(overlap), level });
  if (found.status !== "ok") return undefined;
  const [low, high] = found.interval!;
  return {
    ...{ difference: found.estimate!, differenceLow: low, differenceHigh: high },
    p: found.p!,
  };
}

function heldOutScore(each: ModelTrials, comparison: Compared) {
  const score = scored(each, [each.heldOut], comparison);
  return {
    ...{ heldOutMae: score.mae, heldOutRmse: score.rmse, heldOutMape: score.mape },
    heldOutCoverage: score.coverage,
  };
}

/** Are the one-step errors without memory and nearly normal, as the intervals take for granted? */
function residualTests({ heldOut }: ModelTrials, period: number) {
  const residuals = residualsOf(heldOut.found);
  const lags = 2 * period;
  const memory = residuals.length > lags ? ljungBoxTest(residuals, { lags }) : undefined;
  const shape = residuals.length > 1 ? jarqueBera(shapeOf(residuals)) : undefined;
  return {
    residuals: residuals.length,
    ljungBoxLags: lags,
    ljungBoxP: memory?.status === "ok" ? memory.p! : null,
    jarqueBeraP: shape?.status === "ok" ? shape.p! : null,
  };
}
