import { normal } from "../../statistics/distributions/normal.ts";
import type { Moments } from "../../statistics/moments.ts";
import { okResult, undefinedResult } from "../../statistics/result.ts";
import type { Result } from "../../statistics/result.ts";
import type { EffectOptions } from "../liftTypes.ts";
import { meanLift } from "../meanLift.ts";

export interface NormalBayesOptions extends Pick<EffectOptions, "effect" | "level"> {
  readonly priorMean?: number;
  /** Standard deviation of the prior of the lift; absent: flat. */
  readonly priorSd?: number | undefined;
  readonly mde?: number;
}

export interface NormalBayesFields {
  readonly chanceToBeat: number;
  readonly lossTreatment: number;
  readonly lossControl: number;
  readonly chanceAboveMde: number;
  /** Share that the data have in the posterior mean. */
  readonly weightOfData: number;
}

/**
 * Normal posterior of a lift from its estimate, standard error and a normal prior, in closed form.
 *
 * @see Gelman et al. (2013), Bayesian Data Analysis, eq. 2.12; expected loss: E max(−X, 0) =
 *   σ φ(μ/σ) − μ Φ(−μ/σ).
 */
export function normalBayesLift(
  arms: { control: Moments; treatment: Moments },
  { effect = "relative", level = 0.95, priorMean = 0, priorSd, mde = 0 }: NormalBayesOptions = {},
): Result<NormalBayesFields> {
  const id = "normal-bayes-lift";
  const data = meanLift(id, arms, { effect, level });
  if (data.status === "undefined") return data;
  const [seen, error] = [data.estimate!, data.standardError!];
  // Precisions as a share, so that squares cannot leave the doubles.
  const weightOfData = priorSd === undefined ? 1 : 1 / (1 + (error / priorSd) ** 2);
  const estimate = weightOfData * seen + (1 - weightOfData) * priorMean;
  const sd = Math.sqrt(weightOfData) * error;
  if (!(sd > 0)) return undefinedResult(id, "the prior is too narrow for doubles", { estimate });
  const z = normal();
  const half = z.isf((1 - level) / 2) * sd;
  return okResult(id, {
    estimate,
    standardError: sd,
    interval: [estimate - half, estimate + half] as const,
    level,
    chanceToBeat: z.cdf(estimate / sd),
    lossTreatment: sd * shortfall(estimate / sd),
    lossControl: sd * shortfall(-estimate / sd),
    chanceAboveMde: z.sf((mde - estimate) / sd),
    weightOfData,
  });
}

/** E max(−X, 0) of X ~ N(m, 1); by Mills' ratio where the two terms cancel. */
function shortfall(m: number): number {
  const z = normal();
  if (m < 5) return z.pdf(m) - m * z.sf(m);
  // φ(m) − m Φ(−m) = φ(m) / m² · (1 − 3/m² + 15/m⁴ − …) loses all digits as written.
  let [term, sum] = [1, 0];
  if (m > 12) {
    for (let k = 1; k < 30; k++) {
      sum += term;
      const next = -term * ((2 * k + 1) / (m * m));
      if (Math.abs(next) >= Math.abs(term) || Math.abs(next) < 1e-17) break;
      term = next;
    }
    return (z.pdf(m) / (m * m)) * sum;
  }
  return z.pdf(m) * repeatedTail(m);
}

/** (1/φ(m)) ∫ₘ^∞ (x − m) φ(x) dx = ∫₀^∞ t exp(−m t − t²/2) dt, by the trapezoid rule in log t. */
function repeatedTail(m: number): number {
  const step = 1 / 16;
  let sum = 0;
  for (let u = -24; u < 3; u += step) {
    const t = Math.exp(u);
    sum += t * t * Math.exp(-m * t - 0.5 * t * t);
  }
  return sum * step;
}
