/** A structural time-series model: which unobserved parts add up to the series. */
export interface StructuralForm {
  /** A level that wanders, or one with a slope that wanders too. */
  readonly trend: "level" | "linear";
  /** Values per season; 0: no season. */
  readonly period: number;
}

/** Variances of the shocks; slope and season 0 where the form lacks them. */
export interface StructuralVariances {
  readonly observation: number;
  readonly level: number;
  readonly slope: number;
  readonly season: number;
}

/** States: level, slope (linear trend), and period − 1 seasonal effects, the current one first. */
export interface StateLayout {
  readonly size: number;
  /** Index of the first seasonal state; −1 without season. */
  readonly season: number;
  readonly linear: boolean;
}

/** Where each part stands in the state. */
export function stateLayout({ trend, period }: StructuralForm): StateLayout {
  const linear = trend === "linear";
  const trendSize = linear ? 2 : 1;
  return {
    size: trendSize + (period > 1 ? period - 1 : 0),
    season: period > 1 ? trendSize : -1,
    linear,
  };
}

/** What the observation sees of a state or of a row of a covariance: level + current season. */
export function observed(x: Float64Array, { season }: StateLayout): number {
  return season < 0 ? x[0]! : x[0]! + x[season]!;
}

/** Moves a state one step on, in place: level += slope; the new season is minus the sum of them. */
export function transition(x: Float64Array, { size, season, linear }: StateLayout): void {
  if (linear) x[0]! += x[1]!;
  if (season < 0) return;
  let sum = 0;
  for (let i = season; i < size; i++) sum += x[i]!;
  for (let i = size - 1; i > season; i--) x[i] = x[i - 1]!;
  x[season] = -sum;
}

/** A covariance with the shocks of one step added, in place. */
export function addShocks(
  matrix: readonly Float64Array[],
  { season, linear }: StateLayout,
  shocks: StructuralVariances,
): void {
  matrix[0]![0]! += shocks.level;
  if (linear) matrix[1]![1]! += shocks.slope;
  if (season >= 0) matrix[season]![season]! += shocks.season;
}

/** The transpose of `transition`, in place: what a state one step on means for the one before. */
export function transitionTransposed(x: Float64Array, { size, season, linear }: StateLayout): void {
  if (linear) x[1]! += x[0]!;
  if (season < 0) return;
  const next = x[season]!;
  for (let i = season; i < size - 1; i++) x[i] = x[i + 1]! - next;
  x[size - 1] = -next;
}

/** A covariance one step on, T P Tᵀ, in place; rows are `matrix[i]`, the matrix is symmetric. */
export function transitionCovariance(matrix: readonly Float64Array[], layout: StateLayout): void {
  for (const row of matrix) transition(row, layout);
  const column = new Float64Array(layout.size);
  for (let j = 0; j < layout.size; j++) {
    for (let i = 0; i < layout.size; i++) column[i] = matrix[i]![j]!;
    transition(column, layout);
    for (let i = 0; i < layout.size; i++) matrix[i]![j] = column[i]!;
  }
}
