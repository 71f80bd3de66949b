/** Classical weights of the new level, slope and season, each in [0, 1]. */
export interface HoltWintersWeights {
  readonly alpha: number;
  readonly beta: number;
  readonly gamma: number;
}

export interface HoltWintersStates {
  readonly level: number;
  readonly slope: number;
  /** Starting with the season that comes next. */
  readonly season: Float64Array;
}

/**
 * The Holt–Winters recursions; `sse` is Infinity when a multiplicative level or season is not
 * above 0.
 *
 * @see Winters (1960), Management Science 6, 324–342.
 */
export function holtWintersRun(
  values: Float64Array,
  start: HoltWintersStates,
  { weights, multiplicative }: { weights: HoltWintersWeights; multiplicative: boolean },
  step?: (i: number, fitted: number, error: number) => void,
): HoltWintersStates & { sse: number } {
  const { alpha, beta, gamma } = weights;
  const season = Float64Array.from(start.season);
  const period = season.length;
  let { level, slope } = start;
  let sse = 0;
  for (let i = 0; i < values.length; i++) {
    const at = i % period;
    const s = season[at]!;
    const base = level + slope;
    const fitted = multiplicative ? base * s : base + s;
    const value = values[i]!;
    const error = value - fitted;
    sse += error * error;
    const before = level;
    level = alpha * (multiplicative ? value / s : value - s) + (1 - alpha) * base;
    slope = beta * (level - before) + (1 - beta) * slope;
    const own = multiplicative ? value / level : value - level;
    season[at] = gamma * own + (1 - gamma) * s;
    if (multiplicative && !(level > 0 && season[at] > 0))
      return { level, slope, season, sse: Infinity };
    step?.(i, fitted, error);
  }
  const turned = season.map((_, j) => season[(values.length + j) % period]!);
  return { level, slope, season: turned, sse };
}
