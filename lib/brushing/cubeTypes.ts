/** One axis of a cube: bins of equal width, the first and the last open outwards where said. */
export interface CubeAxis {
  readonly key: string;
  /** Lower limit of the first bin, in the axis's unit. */
  readonly start: number;
  /** Width of a bin. */
  readonly width: number;
  readonly bins: number;
}

/** Counts (or another sum) by the bins of several axes; only cells that hold something. */
export interface Cube {
  readonly axes: readonly CubeAxis[];
  /** Bin of each cell on each axis, by axis. */
  readonly cells: readonly Uint16Array[];
  /** What each cell holds. */
  readonly amounts: Float64Array;
  readonly total: number;
}

/** Bins first (inclusive) to last (exclusive); `null` is the whole axis. */
export type BinRange = readonly [first: number, last: number] | null;

/** What a selection leaves. */
export interface CubeSums {
  /** By axis, by bin: what passes the selections on the *other* axes. */
  readonly bins: readonly Float64Array[];
  /** What passes all selections. */
  readonly selected: number;
}
