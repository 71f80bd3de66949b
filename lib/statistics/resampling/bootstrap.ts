import { createRandom } from "../../random/createRandom.ts";
import { sortedCopy } from "../ranking/sortedCopy.ts";
import { moments } from "../moments.ts";
import { okResult, undefinedResult } from "../result.ts";
import type { Result } from "../result.ts";
import { runSteps } from "../runSteps.ts";
import type { Steps, Watch } from "../runSteps.ts";
import { bootstrapInterval } from "./bootstrapInterval.ts";
import type { IntervalKind } from "./bootstrapInterval.ts";
import { sampleStatistic } from "./sampleStatistic.ts";
import type { SampleStatistic, StatisticName } from "./sampleStatistic.ts";

export interface BootstrapOptions {
  readonly statistic?: StatisticName;
  /** Share cut off at each end (`trimmed-mean`, default 0.1) or probability (`quantile`). */
  readonly share?: number;
  readonly intervalMethod?: IntervalKind;
  readonly resamples?: number;
  readonly level?: number;
  readonly seed?: number;
}

interface Found {
  readonly bias: number;
  readonly resamples: number;
  /** Of the BCa interval. */
  readonly biasCorrection?: number;
  readonly acceleration?: number;
}

/** Draws of all resamples together; about a minute. */
const MAX_DRAWS = 1e10;
/** Draws between two chances to report or to stop: about 10 ms. */
const STEP_DRAWS = 1_000_000;

/**
 * Bootstrap interval of a statistic of one sample, or of its difference a − b between two.
 *
 * @param samples - One or two lists of values; two are resampled independently.
 * @param options - `intervalMethod` bca (default), percentile, basic or studentised (mean only).
 * @param watch - Progress and cancellation, looked at about every 10 ms.
 * @returns `standardError` and `bias` of the resampled statistic; the same seed gives the same
 *   numbers.
 * @throws RangeError for more than 10¹⁰ draws, or a studentised interval of another statistic.
 * @see Efron & Tibshirani (1993), An Introduction to the Bootstrap, chapters 12–14.
 */
export async function bootstrap(
  samples: readonly ArrayLike<number>[],
  options: BootstrapOptions = {},
  watch: Watch = {},
): Promise<Result<Found>> {
  const id = "bootstrap";
  const { statistic: name = "mean", intervalMethod = "bca", resamples = 10_000 } = options;
  const { level = 0.95, seed = 1 } = options;
  if (intervalMethod === "studentised" && name !== "mean")
    throw new RangeError(`${id}: statistic must be mean for a studentised interval, got ${name}`);
  const draws = samples.reduce((sum, { length }) => sum + length, 0) * resamples;
  if (draws > MAX_DRAWS)
    throw new RangeError(
      `${id}: resamples × values must be at most ${MAX_DRAWS}, got resamples ${resamples} for ${draws} draws`,
    );
  if (samples.some(({ length }) => length < 2))
    return undefinedResult(id, "each sample needs at least 2 values");
  const statistic = sampleStatistic(name, options.share ?? (name === "quantile" ? 0.5 : 0.1));
  const sorted = samples.map(sortedCopy);
  const estimate = difference(
    sorted.map((values) => statistic.of(values, ones(values), values.length)),
  );
  const drawn = await runSteps(
    resample(sorted, statistic, { resamples, seed, studentised: intervalMethod === "studentised" }),
    watch,
  );
  const { mean, variance } = moments(drawn.replicates);
  if (!(variance > 0 && variance < Infinity))
    return undefinedResult(id, "the resampled statistic has no usable variance", {
      ...(Number.isFinite(estimate) && { estimate }),
    });
  const found = bootstrapInterval({
    ...drawn,
    kind: intervalMethod,
    estimate,
    level,
    sorted,
    statistic,
  });
  if ("reason" in found) return undefinedResult(id, found.reason, { estimate });
  const shared = { estimate, level, standardError: Math.sqrt(variance), bias: mean - estimate };
  return okResult(id, { ...shared, resamples, ...found });
}

interface Drawn {
  readonly replicates: Float64Array;
  /** Standard error of the mean in each resample, for the studentised interval. */
  readonly errors?: Float64Array;
}

function* resample(
  sorted: readonly Float64Array[],
  statistic: SampleStatistic,
  options: { resamples: number; seed: number; studentised: boolean },
): Steps<Drawn> {
  const { resamples, studentised } = options;
  const random = createRandom(options.seed);
  const replicates = new Float64Array(resamples);
  const errors = studentised ? new Float64Array(resamples) : undefined;
  const counts = sorted.map(({ length }) => new Uint32Array(length));
  const spread = sampleStatistic("variance", 0);
  const perStep = Math.max(
    1,
    Math.floor(STEP_DRAWS / sorted.reduce((n, { length }) => n + length, 0)),
  );
  for (let r = 0; r < resamples; r++) {
    if (r > 0 && r % perStep === 0) yield r / resamples;
    const parts = sorted.map((values, k) => {
      const count = counts[k]!.fill(0);
      random.tally(count, values.length);
      return statistic.of(values, count, values.length);
    });
    replicates[r] = difference(parts);
    if (errors)
      errors[r] = Math.sqrt(
        sorted.reduce(
          (sum, values, k) => sum + spread.of(values, counts[k]!, values.length) / values.length,
          0,
        ),
      );
  }
  return errors ? { replicates, errors } : { replicates };
}

const difference = (parts: readonly number[]) =>
  parts.length === 1 ? parts[0]! : parts[0]! - parts[1]!;
const ones = ({ length }: Float64Array) => new Uint32Array(length).fill(1);
