import { studentT } from "../statistics/distributions/studentT.ts";
import type { Alternative, Interval } from "../statistics/result.ts";
import { tInterval } from "../statistics/tInterval.ts";
import type { ArmPair, LiftInterval } from "./liftTypes.ts";
import { pairVariance } from "./pairVariance.ts";

interface Question {
  readonly null: number;
  readonly level: number;
  readonly alternative: Alternative;
}

/** Interval, statistic and p of a relative lift; or why there is no finite interval. */
export interface RelativeFindings {
  readonly standardError: number;
  readonly statistic: number;
  readonly p: number;
  readonly interval: Interval;
  /** Fieller: the lifts strictly inside are excluded, everything outside is not. */
  readonly excluded?: readonly [number, number];
  readonly unbounded?: string;
}

/**
 * Relative lift treatment / control − 1 of two means, control above 0.
 *
 * @see Fieller (1954), Some problems in interval estimation, JRSS B 16, 175–185. `delta`: Taylor's
 *   expansion of the ratio; `log`: the same of its logarithm.
 */
export function relativeInterval(
  pair: ArmPair,
  method: LiftInterval,
  question: Question,
): RelativeFindings {
  const ratio = pair.treatment.mean / pair.control.mean;
  // Var(T/C) ≈ Var(T − R·C) / C² at R = T/C.
  const standardError = Math.sqrt(pairVariance(pair, ratio)) / pair.control.mean;
  const { df, level, alternative } = rest(pair, question);
  if (method === "fieller") return { standardError, ...fieller(pair, question) };
  if (method === "delta") {
    const estimate = ratio - 1;
    return {
      standardError,
      ...tInterval({ estimate, standardError, df, null: question.null, level, alternative }),
    };
  }
  const log = tInterval({
    estimate: Math.log(ratio),
    standardError: standardError / ratio,
    df,
    null: Math.log1p(question.null),
    level,
    alternative,
  });
  const [low, high] = log.interval.map((bound) => (bound === null ? null : Math.expm1(bound)));
  return { ...log, standardError, interval: [low!, high!] };
}

const rest = ({ df }: ArmPair, { level, alternative }: Question) => ({ df, level, alternative });

function fieller(
  pair: ArmPair,
  { null: hypothesis, level, alternative }: Question,
): Omit<RelativeFindings, "standardError"> {
  const { control, treatment, covariance = 0, df } = pair;
  const test = tInterval({
    estimate: treatment.mean - (1 + hypothesis) * control.mean,
    standardError: Math.sqrt(pairVariance(pair, 1 + hypothesis)),
    df,
    level,
    alternative,
  });
  const z = studentT(df).isf(alternative === "two-sided" ? (1 - level) / 2 : 1 - level);
  // In units of the control mean: a R² − 2 b R + c ≤ 0, with a = 1 − g.
  const [r, scale] = [treatment.mean / control.mean, control.mean ** 2];
  const a = 1 - (z * z * control.variance) / scale;
  const b = r - (z * z * covariance) / scale;
  const c = r * r - (z * z * treatment.variance) / scale;
  const root = Math.sqrt(Math.max(0, b * b - a * c));
  if (!(a > 0)) {
    const reason = `the control mean is not distinguishable from 0 at this level (g = ${1 - a})`;
    const found = { ...test, interval: [null, null] as const, unbounded: reason };
    if (!(b * b > a * c) || a === 0) return found;
    return { ...found, excluded: [(b + root) / a - 1, (b - root) / a - 1] };
  }
  const [low, high] = [(b - Math.sign(z) * root) / a - 1, (b + Math.sign(z) * root) / a - 1];
  const interval = [alternative === "less" ? null : low, alternative === "greater" ? null : high];
  return { ...test, interval: interval as unknown as Interval };
}
