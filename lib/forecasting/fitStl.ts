import { loess } from "./loess.ts";
import { seasonalSmooth } from "./seasonalSmooth.ts";
import type { StlOptions } from "./stlDecomposition.ts";

interface StlFit {
  readonly trend: Float64Array;
  readonly seasonal: Float64Array;
  readonly remainder: Float64Array;
  readonly weights: Float64Array;
}

interface Spans {
  readonly seasonal: number;
  readonly trend: number;
  readonly low: number;
}

/** STL with R's defaults: jumps of a tenth of each span, two inner rounds (one when robust). */
export function fitStl(values: Float64Array, options: StlOptions): StlFit {
  const { period, seasonalWindow = 0, robust = false } = options;
  const periodic = seasonalWindow === 0;
  const seasonalSpan = periodic ? 10 * values.length + 1 : seasonalWindow;
  const spans = {
    seasonal: seasonalSpan,
    trend: options.trendWindow ?? nextOdd(Math.ceil((1.5 * period) / (1 - 1.5 / seasonalSpan))),
    low: nextOdd(period),
  };
  let weights: Float64Array | undefined;
  let trend: Float64Array = new Float64Array(values.length);
  let seasonal: Float64Array = trend;
  for (let outer = 0; outer <= (robust ? 15 : 0); outer++) {
    if (outer > 0) weights = robustnessWeights(values, trend, seasonal);
    for (let inner = 0; inner < (robust ? 1 : 2); inner++) {
      seasonal = seasonalRound(subtract(values, trend), { period, spans, weights });
      trend = loess(subtract(values, seasonal), {
        ...{ span: spans.trend, degree: 1, jump: Math.ceil(spans.trend / 10), weights },
      });
    }
  }
  if (periodic) seasonal = cycleMeans(seasonal, period);
  const remainder = values.map((value, i) => value - trend[i]! - seasonal[i]!);
  return {
    trend,
    seasonal,
    remainder,
    weights: weights ?? new Float64Array(values.length).fill(1),
  };
}

/** Smoothed subseries less their own low-pass: steps 2 to 4 of the inner loop. */
function seasonalRound(
  detrended: Float64Array,
  { period, spans, weights }: { period: number; spans: Spans; weights: Float64Array | undefined },
): Float64Array {
  const extended = seasonalSmooth(detrended, period, { span: spans.seasonal, weights });
  const averaged = movingMean(movingMean(movingMean(extended, period), period), 3);
  const low = loess(averaged, { span: spans.low, degree: 1, jump: Math.ceil(spans.low / 10) });
  return low.map((value, i) => extended[i + period]! - value);
}

/** Bisquare weights by six median absolute residuals (Cleveland et al., 2.4). */
function robustnessWeights(values: Float64Array, trend: Float64Array, seasonal: Float64Array) {
  const sizes = values.map((value, i) => Math.abs(value - trend[i]! - seasonal[i]!));
  const sorted = Float64Array.from(sizes).sort();
  const n = sizes.length;
  const limit = 3 * (sorted[(n - 1) >> 1]! + sorted[n >> 1]!);
  return sizes.map((size) => {
    if (size <= 0.001 * limit) return 1;
    return size <= 0.999 * limit ? (1 - (size / limit) ** 2) ** 2 : 0;
  });
}

function cycleMeans(seasonal: Float64Array, period: number): Float64Array {
  const sums = new Float64Array(period);
  const counts = new Float64Array(period);
  seasonal.forEach((value, i) => {
    sums[i % period]! += value;
    counts[i % period]!++;
  });
  return seasonal.map((_, i) => sums[i % period]! / counts[i % period]!);
}

function movingMean(values: Float64Array, length: number): Float64Array {
  const means = new Float64Array(values.length - length + 1);
  let sum = 0;
  for (let i = 0; i < values.length; i++) {
    sum += values[i]!;
    if (i >= length) sum -= values[i - length]!;
    if (i >= length - 1) means[i - length + 1] = sum / length;
  }
  return means;
}

const nextOdd = (value: number) => (Math.round(value) % 2 === 0 ? value + 1 : Math.round(value));

const subtract = (a: Float64Array, b: Float64Array) => a.map((value, i) => value - b[i]!);
