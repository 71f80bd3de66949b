import { negativeBinomial } from "../statistics/distributions/negativeBinomial.ts";
import { studentT } from "../statistics/distributions/studentT.ts";
import { okResult, undefinedResult } from "../statistics/result.ts";
import type { Result } from "../statistics/result.ts";

export interface BayesianAnomalyOptions {
  /** `normal`: any numbers; `poisson`: counts. Default normal. */
  readonly model?: "normal" | "poisson";
  /** Weight kept by what is known at each step, in (0, 1]; default 1: nothing is forgotten. */
  readonly memory?: number;
  /** Values that are learned from but not scored, default 10. */
  readonly warmup?: number;
}

export interface AnomalyPoint {
  readonly index: number;
  readonly value: number;
  /** Predicted from the values before. */
  readonly predicted: number;
  /** Two-sided predictive tail probability; null when the past never varied. */
  readonly p: number | null;
  /** −log₁₀ p: 3 is one in a thousand. Null as p. */
  readonly score: number | null;
}

/**
 * Scores each value by the predictive distribution given those before it: Student's t for normal
 * values with unknown mean and variance, negative binomial for counts, from Jeffreys' priors.
 *
 * @param values - In the order of time; only the past is used for each.
 * @returns `points` after the warm-up; `mostSurprising`: the index of the smallest p.
 * @throws RangeError when a value of the model poisson is no count.
 * @see Gelman et al. (2013), Bayesian Data Analysis, 3rd ed., 2.6 and 3.2.
 */
export function bayesianAnomaly(
  values: ArrayLike<number>,
  { model = "normal", memory = 1, warmup = 10 }: BayesianAnomalyOptions = {},
): Result<{ points: readonly AnomalyPoint[]; mostSurprising: number | null }> {
  const id = "bayesian-anomaly-score";
  const start = Math.max(warmup, model === "normal" ? 2 : 1);
  if (values.length <= start)
    return undefinedResult(id, `${start} values to learn from leave none to score`);
  const learner = model === "normal" ? normalLearner(memory) : poissonLearner(id, memory);
  const points: AnomalyPoint[] = [];
  for (let index = 0; index < values.length; index++) {
    const value = values[index]!;
    if (index >= start) points.push({ index, value, ...learner.judge(value) });
    learner.learn(value, index);
  }
  const scored = points.filter(({ score }) => score !== null);
  const worst = scored.length ? scored.reduce((a, b) => (b.score! > a.score! ? b : a)) : undefined;
  return okResult(id, { points, mostSurprising: worst?.index ?? null });
}

/** Weighted count, mean and sum of squares, updated by Welford's rule. */
function normalLearner(memory: number) {
  let [weight, mean, squares] = [0, 0, 0];
  return {
    learn(value: number) {
      weight = memory * weight + 1;
      const off = value - mean;
      mean += off / weight;
      squares = memory * squares + off * (value - mean);
    },
    judge(value: number) {
      const df = weight - 1;
      const scale = Math.sqrt((squares / df) * (1 + 1 / weight));
      if (!(df > 0 && scale > 0)) return { predicted: mean, p: null, score: null };
      const tail = studentT(df).logSf(Math.abs(value - mean) / scale);
      return { predicted: mean, ...fromLog(Math.LN2 + tail) };
    },
  };
}

/** Gamma posterior of the rate: shape ½ + counts, rate the number of periods. */
function poissonLearner(id: string, memory: number) {
  let [shape, rate] = [0.5, 0];
  return {
    learn(value: number, index: number) {
      if (!(Number.isSafeInteger(value) && value >= 0))
        throw new RangeError(
          `${id}: values must be counts for poisson, got ${value} at index ${index}`,
        );
      shape = memory * (shape - 0.5) + value + 0.5;
      rate = memory * rate + 1;
    },
    judge(value: number) {
      const law = negativeBinomial(shape, rate / (rate + 1));
      const log = Math.min(law.logCdf(value), value > 0 ? law.logSf(value - 1) : 0);
      return { predicted: shape / rate, ...fromLog(Math.LN2 + log) };
    },
  };
}

function fromLog(log: number): { p: number; score: number } {
  const capped = Math.min(0, log);
  return { p: Math.exp(capped), score: Math.max(0, -capped / Math.LN10) };
}
