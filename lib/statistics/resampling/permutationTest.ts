import { createRandom } from "../../random/createRandom.ts";
import type { Random } from "../../random/createRandom.ts";
import { centreOf } from "../ranking/centreOf.ts";
import { okResult, undefinedResult } from "../result.ts";
import type { Alternative, Result } from "../result.ts";
import { runSteps } from "../runSteps.ts";
import type { Steps, Watch } from "../runSteps.ts";
import { chosenSubsets } from "./chosenSubsets.ts";

export interface PermutationOptions {
  /** Whose difference is tested, default `mean`. */
  readonly statistic?: "mean" | "median";
  /** Values of the same index belong together: signs are exchanged, not groups. */
  readonly paired?: boolean;
  /** Random permutations when there are more than that many; default 9,999. */
  readonly resamples?: number;
  readonly alternative?: Alternative;
  readonly seed?: number;
}

interface Found {
  readonly pMethod: "exact" | "random";
  readonly permutations: number;
}

const MAX_DRAWS = 1e10;
const STEP_DRAWS = 300_000;

/**
 * Permutation test of a difference a − b in means or medians: exact when all rearrangements are at
 * most `resamples`, otherwise by seeded random ones with p = (hits + 1) / (resamples + 1).
 *
 * Two-sided p is twice the smaller one-sided one, at most 1.
 *
 * @param a - First group.
 * @param b - Second group; as long as a when `paired`.
 * @param watch - Progress and cancellation, looked at about every 10 ms.
 * @throws RangeError for pairs of unlike length, or more than 10¹⁰ draws.
 * @see Phipson & Smyth (2010) for the added one. Checked against SciPy.
 */
export async function permutationTest(
  a: ArrayLike<number>,
  b: ArrayLike<number>,
  options: PermutationOptions = {},
  watch: Watch = {},
): Promise<Result<Found>> {
  const id = "permutation-test";
  const { paired = false, resamples = 9999, alternative = "two-sided", seed = 1 } = options;
  if (paired && a.length !== b.length)
    throw new RangeError(`${id}: b must be as long as a = ${a.length}, got ${b.length}`);
  if ((a.length + b.length) * resamples > MAX_DRAWS)
    throw new RangeError(
      `${id}: resamples × values must be at most ${MAX_DRAWS}, got resamples ${resamples}`,
    );
  if (a.length === 0 || b.length === 0) return undefinedResult(id, "a group is empty");
  const centre = (values: ArrayLike<number>) => centreOf(values, options.statistic ?? "mean");
  const pooled = paired
    ? Float64Array.from(a, (value, i) => value - b[i]!)
    : Float64Array.from([...Array.from(a), ...Array.from(b)]);
  const m = paired ? pooled.length : a.length;
  const measure = paired
    ? centre
    : (values: Float64Array) => centre(values.subarray(0, m)) - centre(values.subarray(m));
  const estimate = measure(pooled);
  if (!Number.isFinite(estimate))
    return undefinedResult(id, "the difference leaves the range of doubles");
  const plan = { pooled, m, paired, measure, resamples };
  const exact = countOf(plan) <= resamples;
  const fast = (options.statistic ?? "mean") === "mean" ? meanMeasure(plan) : undefined;
  const drawn = { ...plan, measure: fast ?? measure };
  const steps = exact ? allOf(plan) : randomOf(drawn, createRandom(seed));
  const seen = exact ? estimate : drawn.measure(pooled);
  const { low, high, count } = await runSteps(tallySteps(steps, seen, plan), watch);
  const share = (hits: number) => (exact ? hits / count : (hits + 1) / (count + 1));
  const p = { less: share(low), greater: share(high), "two-sided": 2 * share(Math.min(low, high)) };
  return okResult(id, {
    estimate,
    alternative,
    p: Math.min(1, p[alternative]),
    pMethod: exact ? ("exact" as const) : ("random" as const),
    permutations: count,
  });
}

interface Plan {
  readonly pooled: Float64Array;
  readonly m: number;
  readonly paired: boolean;
  readonly resamples: number;
  readonly measure: (values: Float64Array) => number;
}

/**
 * The statistic of means without sorting: sums of counts are exact, others agree but for rounding.
 * Undefined where sums overflow.
 */
function meanMeasure({ pooled, m, paired }: Plan): Plan["measure"] | undefined {
  const rest = pooled.length - m;
  if (!Number.isFinite(pooled.reduce((sum, value) => sum + Math.abs(value), 0))) return undefined;
  const total = pooled.reduce((sum, value) => sum + value, 0);
  return (values) => {
    let sum = 0;
    for (let i = 0; i < m; i++) sum += values[i]!;
    return paired ? sum / m : sum / m - (total - sum) / rest;
  };
}

/** How many rearrangements there are. */
function countOf({ pooled, m, paired }: Plan): number {
  if (paired) return 2 ** pooled.length;
  let count = 1;
  for (let i = 1; i <= Math.min(m, pooled.length - m); i++)
    count = (count * (pooled.length - i + 1)) / i;
  return Math.round(count);
}

/** The statistic of every rearrangement. */
function* allOf({ pooled, m, paired, measure }: Plan): Generator<number> {
  if (paired) {
    for (let signs = 0; signs < 2 ** pooled.length; signs++)
      yield measure(pooled.map((value, i) => ((signs >> i) & 1 ? -value : value)));
    return;
  }
  const moved = new Float64Array(pooled.length);
  for (const chosen of chosenSubsets(pooled.length, m)) {
    let [first, second] = [0, m];
    for (let i = 0; i < pooled.length; i++) moved[chosen[i] ? first++ : second++] = pooled[i]!;
    yield measure(moved);
  }
}

/** The statistic of seeded random rearrangements. */
function* randomOf(
  { pooled, m, paired, measure, resamples }: Plan,
  random: Random,
): Generator<number> {
  const moved = pooled.slice();
  for (let r = 0; r < resamples; r++) {
    if (paired)
      for (let i = 0; i < moved.length; i++)
        moved[i] = random.uniform() < 0.5 ? -pooled[i]! : pooled[i]!;
    else random.mixHead(moved, m);
    yield measure(moved);
  }
}

/** Counts statistics at most and at least as large as the one seen, but for rounding. */
function* tallySteps(
  statistics: Generator<number>,
  seen: number,
  { pooled, resamples }: Plan,
): Steps<{ low: number; high: number; count: number }> {
  const largest = pooled.reduce((most, value) => Math.max(most, Math.abs(value)), 0);
  const fuzz = 1e-13 * Math.abs(seen) + 1e-15 * largest + Number.MIN_VALUE;
  const perStep = Math.max(1, Math.floor(STEP_DRAWS / pooled.length));
  let [low, high, count] = [0, 0, 0];
  for (const value of statistics) {
    if (value <= seen + fuzz) low++;
    if (value >= seen - fuzz) high++;
    count++;
    if (count % perStep === 0) yield Math.min(1, count / resamples);
  }
  return { low, high, count };
}
