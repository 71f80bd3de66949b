import { createRandom } from "../random/createRandom.ts";
import type { Random } from "../random/createRandom.ts";
import { transpose } from "../statistics/linearAlgebra/columns.ts";
import { singularValues } from "../statistics/linearAlgebra/singularValues.ts";
import { moments } from "../statistics/moments.ts";
import { okResult, undefinedResult } from "../statistics/result.ts";
import type { Result } from "../statistics/result.ts";
import { runSteps } from "../statistics/runSteps.ts";
import type { Steps, Watch } from "../statistics/runSteps.ts";
import { beyondSquares } from "./beyondSquares.ts";
import { columnMeans, shiftRows } from "./columnMeans.ts";
import { fitKMeans } from "./fitKMeans.ts";
import { toPoints, toRows } from "./toPoints.ts";
import type { Points } from "./toPoints.ts";

export interface GapOptions {
  /** Largest k, default 8; no more than rows. */
  readonly maxK?: number;
  /** Uniform reference sets, default 50. */
  readonly references?: number;
  /** References fill the columns' ranges ("box") or those of the principal axes (default "axes"). */
  readonly space?: "axes" | "box";
  /**
   * "tibshirani" (default): the first k with gap ≥ next gap less its error; "first-maximum": the
   * first k within an error of the first local maximum; "largest": the largest gap.
   */
  readonly rule?: "tibshirani" | "first-maximum" | "largest";
  /** Restarts of each k-means, default 3. */
  readonly nInit?: number;
  readonly seed?: number;
}

/** One number of clusters. */
export interface Gap {
  readonly k: number;
  /** Log of the inertia. */
  readonly logInertia: number;
  /** Its mean over the reference sets. */
  readonly expected: number;
  readonly gap: number;
  /** Simulation error of the gap: √(1 + 1/B) · sd. */
  readonly error: number;
}

const ID = "gap-statistic";

/**
 * Gap statistic: how much lower the inertia is than that of rows without structure, for each k.
 * One cluster (no structure) is a possible answer.
 *
 * @returns `estimate`, the number of clusters by `rule`; `gaps` for k = 1, 2, ….
 * @see Tibshirani, Walther & Hastie (2001), JRSS B 63, 411–423. Inertia and errors as in R's
 *   `cluster::clusGap(…, d.power = 2)`.
 */
export async function gapStatistic(
  points: Points,
  options: GapOptions = {},
  watch: Watch = {},
): Promise<Result<{ readonly gaps: readonly Gap[] }>> {
  const reason = beyondSquares(points.values);
  if (reason) return undefinedResult(ID, reason);
  const gaps = await runSteps(gapSteps(points, options), watch);
  if (gaps.length === 0) return undefinedResult(ID, "all rows are equal");
  return okResult(ID, { estimate: choose(gaps, options.rule ?? "tibshirani"), gaps });
}

function* gapSteps(points: Points, options: GapOptions): Steps<Gap[]> {
  const { maxK = 8, references = 50, space = "axes", nInit = 3, seed = 1 } = options;
  const ks = Array.from({ length: Math.min(maxK, points.n) }, (_, i) => i + 1);
  const logs = (rows: Points) =>
    ks.map((k) => Math.log(fitKMeans(rows, { k, nInit, seed }).inertia));
  const own = logs(points);
  // From there on every row is its own centroid: the log has no value.
  const count = own.findIndex((log) => log === -Infinity);
  if (count >= 0) ks.length = own.length = count;
  const axes = rotate(shiftRows(points, columnMeans(points)), space);
  const random = createRandom(seed, 1);
  const simulated: number[][] = [];
  for (let b = 0; b < references && ks.length > 0; b++) {
    simulated.push(logs(uniformLike(axes, random)));
    yield (b + 1) / references;
  }
  return ks.map((k, at) => {
    const { mean, variance } = moments(simulated.map((row) => row[at]!));
    const error = Math.sqrt((1 + 1 / references) * variance);
    return { k, logInertia: own[at]!, expected: mean, gap: mean - own[at]!, error };
  });
}

/** Rows along their principal axes, which distances do not notice. */
function rotate(points: Points, space: "axes" | "box"): Points {
  if (space === "box") return points;
  const { right } = singularValues(transpose(toRows(points)));
  return toPoints(
    toRows(points).map((row) =>
      right.map((axis) => axis.reduce((sum, entry, t) => sum + entry * row[t]!, 0)),
    ),
  );
}

function uniformLike({ values, n, d }: Points, random: Random): Points {
  const low = new Float64Array(d).fill(Infinity);
  const high = new Float64Array(d).fill(-Infinity);
  for (let p = 0; p < n * d; p++) {
    low[p % d] = Math.min(low[p % d]!, values[p]!);
    high[p % d] = Math.max(high[p % d]!, values[p]!);
  }
  const drawn = values.map((_, p) => low[p % d]! + random.uniform() * (high[p % d]! - low[p % d]!));
  return { values: drawn, n, d };
}

function choose(gaps: readonly Gap[], rule: NonNullable<GapOptions["rule"]>): number {
  const last = gaps.at(-1)!;
  if (rule === "largest") return gaps.reduce((best, item) => (item.gap > best.gap ? item : best)).k;
  if (rule === "tibshirani")
    return (
      gaps.find(
        ({ gap }, i) => i + 1 < gaps.length && gap >= gaps[i + 1]!.gap - gaps[i + 1]!.error,
      ) ?? last
    ).k;
  const peak = gaps.find(({ gap }, i) => i + 1 < gaps.length && gap >= gaps[i + 1]!.gap) ?? last;
  return gaps.find(({ gap }) => gap >= peak.gap - peak.error)!.k;
}
