import { chiSquare } from "../statistics/distributions/chiSquare.ts";
import { normal } from "../statistics/distributions/normal.ts";
import { adjustPValues } from "../statistics/multiplicity/adjustPValues.ts";
import type { Adjustment } from "../statistics/multiplicity/adjustPValues.ts";
import { okResult, undefinedResult } from "../statistics/result.ts";
import type { Result } from "../statistics/result.ts";
import { tailP } from "../statistics/tailP.ts";

/** The effect within one segment. */
export interface SegmentEffect {
  readonly segment: string;
  readonly estimate: number;
  readonly standardError: number;
}

/** One segment with its interval, correction and shrunken estimate. */
export interface SegmentFinding extends SegmentEffect {
  readonly interval: readonly [number, number];
  readonly p: number;
  readonly adjustedP: number;
  /** Empirical-Bayes estimate: pulled towards the common effect. */
  readonly shrunken: number;
  readonly shrunkenStandardError: number;
}

export interface HeterogeneityFields {
  readonly segments: readonly SegmentFinding[];
  /** Variance of the true effects between segments (DerSimonian and Laird). */
  readonly tauSquared: number;
  /** Share of the variation between the estimates that is not noise. */
  readonly iSquared: number;
}

/**
 * Do segments differ in their effect? Cochran's Q, random-effects mean, and each segment's effect
 * shrunk towards it.
 *
 * @returns `statistic`, `df`, `p`: Cochran's Q; `estimate`: random-effects mean with its interval.
 * @see DerSimonian & Laird (1986), Controlled Clinical Trials 7, 177–188.
 */
export function heterogeneousEffects(
  effects: readonly SegmentEffect[],
  { level = 0.95, adjustment = "holm" }: { level?: number; adjustment?: Adjustment } = {},
): Result<HeterogeneityFields> {
  const id = "heterogeneous-effects";
  if (effects.length < 2)
    return undefinedResult(id, `needs at least 2 segments, got ${effects.length}`);
  const flat = effects.find(
    ({ standardError }) => !(standardError > 0 && standardError < Infinity),
  );
  if (flat)
    return undefinedResult(
      id,
      `segment ${JSON.stringify(flat.segment)} has no usable standard error`,
    );
  const fixed = weighted(effects, 0);
  const df = effects.length - 1;
  const statistic = effects.reduce(
    (sum, { estimate, standardError }) => sum + ((estimate - fixed.mean) / standardError) ** 2,
    0,
  );
  const scale = fixed.total - fixed.squares / fixed.total;
  const tauSquared = Math.max(0, (statistic - df) / scale);
  const random = weighted(effects, tauSquared);
  const standardError = Math.sqrt(1 / random.total);
  if (![statistic, tauSquared, standardError].every(Number.isFinite))
    return undefinedResult(id, "the variances leave the range of doubles");
  const z = normal().isf((1 - level) / 2);
  const p = effects.map((item) => 2 * normal().sf(Math.abs(item.estimate / item.standardError)));
  const adjusted = adjustPValues(adjustment, p);
  return okResult(id, {
    estimate: random.mean,
    standardError,
    interval: [random.mean - z * standardError, random.mean + z * standardError],
    level,
    statistic,
    df,
    ...tailP(chiSquare(df), statistic),
    tauSquared,
    iSquared: statistic > 0 ? Math.max(0, (statistic - df) / statistic) : 0,
    segments: effects.map((item, i) => ({
      ...item,
      interval: [
        item.estimate - z * item.standardError,
        item.estimate + z * item.standardError,
      ] as const,
      p: p[i]!,
      adjustedP: adjusted[i]!,
      ...shrink(item, { mean: random.mean, variance: 1 / random.total, tauSquared }),
    })),
  });
}

/** Weighted mean with weights 1 / (se² + τ²), and the sums of weights and their squares. */
function weighted(effects: readonly SegmentEffect[], tauSquared: number) {
  let [total, squares, sum] = [0, 0, 0];
  for (const { estimate, standardError } of effects) {
    const weight = 1 / (standardError ** 2 + tauSquared);
    total += weight;
    squares += weight * weight;
    sum += weight * estimate;
  }
  return { mean: sum / total, total, squares };
}

/** Best linear unbiased prediction of the segment's true effect. */
function shrink(
  { estimate, standardError }: SegmentEffect,
  { mean, variance, tauSquared }: { mean: number; variance: number; tauSquared: number },
) {
  const own = tauSquared / (tauSquared + standardError ** 2);
  return {
    shrunken: own * estimate + (1 - own) * mean,
    shrunkenStandardError: Math.sqrt(own * standardError ** 2 + (1 - own) ** 2 * variance),
  };
}
