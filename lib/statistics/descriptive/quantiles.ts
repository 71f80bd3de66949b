import { okResult, undefinedResult } from "../result.ts";
import type { Result } from "../result.ts";

/** Hyndman and Fan's nine definitions; 7 is the default of R, NumPy and DuckDB. */
export type QuantileType = 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9;

export interface QuantileOptions {
  readonly type?: QuantileType;
  /** Frequencies: a weight counts equal observations; need not be integers. */
  readonly weights?: ArrayLike<number> | undefined;
}

/**
 * Quantiles by any of the nine usual definitions.
 *
 * @param probabilities - Each in [0, 1].
 * @returns `values` in the order of the probabilities, in the data's unit.
 * @throws RangeError when weights and values differ in length or the weights add up to 0.
 * @see Hyndman & Fan (1996), The American Statistician 50, 361–365.
 */
export function quantiles(
  values: ArrayLike<number>,
  probabilities: ArrayLike<number>,
  { type = 7, weights }: QuantileOptions = {},
): Result<{ values: number[]; n: number }> {
  const id = "quantile";
  if (values.length === 0) return undefinedResult(id, "no values");
  const { n, at } = weights ? weightedOrder(id, values, weights) : plainOrder(values);
  const results = Array.from(probabilities, (p) => byType(type, p, n, at));
  return okResult(id, { values: results, n });
}

/** `at(k)`: the k-th smallest value, k from 1 to n, limited to the ends. */
interface Order {
  readonly n: number;
  at(k: number): number;
}

function plainOrder(values: ArrayLike<number>): Order {
  const sorted = new Float64Array(values).sort();
  const n = sorted.length;
  return { n, at: (k) => sorted[Math.min(n, Math.max(1, k)) - 1]! };
}

function weightedOrder(id: string, values: ArrayLike<number>, weights: ArrayLike<number>): Order {
  if (weights.length !== values.length)
    throw new RangeError(
      `${id}: weights must hold one per value, ${values.length}, got ${weights.length}`,
    );
  const order = Uint32Array.from({ length: values.length }, (_, i) => i)
    .filter((i) => weights[i]! > 0)
    .sort((i, j) => values[i]! - values[j]!);
  const upTo = new Float64Array(order.length);
  let n = 0;
  for (const [rank, i] of order.entries()) upTo[rank] = n += weights[i]!;
  if (!(n > 0)) throw new RangeError(`${id}: weights must add up to more than 0, got ${n}`);
  const at = (k: number) => {
    let [low, high] = [0, order.length - 1];
    while (low < high) {
      const middle = (low + high) >> 1;
      if (upTo[middle]! < k * (1 - 1e-12)) low = middle + 1;
      else high = middle;
    }
    return values[order[low]!]!;
  };
  return { n, at };
}

/** Offsets m of the types 4 to 9: the position is n p + m. */
const OFFSETS: Record<number, (p: number) => number> = {
  4: () => 0,
  5: () => 0.5,
  6: (p) => p,
  7: (p) => 1 - p,
  8: (p) => (p + 1) / 3,
  9: (p) => p / 4 + 3 / 8,
};

/** Allows n p + m to miss an integer by rounding, as R does. */
const FUZZ = 4 * Number.EPSILON;

function byType(type: QuantileType, p: number, n: number, at: (k: number) => number): number {
  if (type <= 3) return discontinuous(type, p, n, at);
  const position = n * p + OFFSETS[type]!(p);
  const below = Math.floor(position + FUZZ);
  const share = Math.abs(position - below) < FUZZ ? 0 : position - below;
  const [low, high] = [at(below), at(below + 1)];
  return share === 0 || low === high ? low : low * (1 - share) + high * share;
}

function discontinuous(type: number, p: number, n: number, at: (k: number) => number): number {
  const position = type === 3 ? n * p - 0.5 : n * p;
  const below = Math.floor(position + FUZZ);
  const onStep = Math.abs(position - below) < FUZZ * Math.max(1, position);
  if (!onStep) return at(below + 1);
  if (type === 1) return at(below);
  if (type === 2) return at(below) / 2 + at(below + 1) / 2;
  return at(below % 2 === 0 ? below : below + 1);
}
