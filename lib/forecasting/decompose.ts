export interface ClassicalParts {
  /** Centred moving average; NaN for half a period at both ends. */
  readonly trend: Float64Array;
  readonly seasonal: Float64Array;
  /** One figure per season, that of the first value first; they sum to 0, or average 1. */
  readonly figure: Float64Array;
}

/**
 * Classical decomposition: a centred moving average, then the mean of each season about it.
 *
 * @param values - At least two whole periods; for `multiplicative` none of the averages zero.
 * @see Kendall & Stuart (1983), The Advanced Theory of Statistics 3; as R's decompose.
 */
export function decompose(
  values: Float64Array,
  period: number,
  multiplicative: boolean,
): ClassicalParts {
  const trend = centredAverage(values, period);
  const sums = new Float64Array(period);
  const counts = new Float64Array(period);
  values.forEach((value, i) => {
    if (Number.isNaN(trend[i]!)) return;
    sums[i % period]! += multiplicative ? value / trend[i]! : value - trend[i]!;
    counts[i % period]!++;
  });
  const means = sums.map((sum, i) => sum / counts[i]!);
  const centre = means.reduce((sum, value) => sum + value, 0) / period;
  const figure = means.map((value) => (multiplicative ? value / centre : value - centre));
  return { trend, figure, seasonal: values.map((_, i) => figure[i % period]!) };
}

/** Moving average over one period, the ends of an even one with half weight. */
function centredAverage(values: Float64Array, period: number): Float64Array {
  const half = period >> 1;
  return values.map((_, i) => {
    if (i < half || i + half >= values.length) return NaN;
    let sum = 0;
    for (let j = i - half; j <= i + half; j++) sum += values[j]!;
    if (period % 2 === 0) sum -= (values[i - half]! + values[i + half]!) / 2;
    return sum / period;
  });
}
