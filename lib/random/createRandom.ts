import { uniformFloat64 } from "pure-rand/distribution/uniformFloat64";
import { uniformInt } from "pure-rand/distribution/uniformInt";
import { xoroshiro128plusFromState } from "pure-rand/generator/xoroshiro128plus";
import { randomGamma, randomNormal, randomPoisson } from "d3-random";

/** A seeded stream of random numbers: same seed and stream, same numbers in every browser. */
export interface Random {
  /** Uniform on [0, 1). */
  uniform(): number;
  /** Uniform integer from `low` to `high`, both included. */
  integer(low: number, high: number): number;
  normal(mean?: number, sd?: number): number;
  logNormal(mu?: number, sigma?: number): number;
  exponential(rate?: number): number;
  /** Gamma with shape `shape` and scale `scale`. */
  gamma(shape: number, scale?: number): number;
  poisson(mean: number): number;
  /** Index drawn with probability proportional to its weight. */
  weightedIndex(weights: ArrayLike<number>): number;
  pick<T>(items: readonly T[]): T;
  /** Draws that many indices of `counts` uniformly and adds each to its count; fast. */
  tally(counts: Uint32Array, draws: number): void;
  /** Moves `count` random values to the front, in place: the head of a Fisher–Yates shuffle; fast. */
  mixHead(values: Float64Array, count: number): void;
  /** Fisher–Yates, in place. */
  shuffle<T>(items: T[]): T[];
}

/**
 * Seeded random numbers (xoroshiro128+, from `pure-rand`).
 *
 * @param seed - Any safe integer.
 * @param stream - Independent stream of the same seed; streams are 2^64 draws apart.
 * @throws RangeError if seed is not a safe integer or stream is not in 0…1000.
 */
export function createRandom(seed: number, stream = 0): Random {
  if (!Number.isSafeInteger(seed))
    throw new RangeError(`createRandom: seed must be a safe integer, got ${seed}`);
  if (!Number.isInteger(stream) || stream < 0 || stream > 1000)
    throw new RangeError(`createRandom: stream must be an integer in 0…1000, got ${stream}`);
  const generator = xoroshiro128plusFromState(seedState(seed));
  for (let i = 0; i < stream; i++) generator.jump();
  const uniform = () => uniformFloat64(generator);
  const standardNormal = randomNormal.source(uniform)();
  // Made on first use and kept: making them costs ten times a draw.
  let gamma: typeof randomGamma | undefined;
  let poisson: typeof randomPoisson | undefined;
  return {
    uniform,
    integer: (low, high) => uniformInt(generator, low, high),
    normal: (mean = 0, sd = 1) => mean + sd * standardNormal(),
    logNormal: (mu = 0, sigma = 1) => Math.exp(mu + sigma * standardNormal()),
    exponential: (rate = 1) => -Math.log1p(-uniform()) / rate,
    gamma: (shape, scale = 1) => (gamma ??= randomGamma.source(uniform))(shape, scale)(),
    poisson: (mean) => (poisson ??= randomPoisson.source(uniform))(mean)(),
    weightedIndex: (weights) => drawIndex(weights, uniform()),
    tally: (counts, draws) => tally(generator, counts, draws),
    mixHead: (values, count) => mixHead(generator, values, count),
    pick: (items) => items[uniformInt(generator, 0, items.length - 1)]!,
    shuffle: (items) => {
      for (let i = items.length - 1; i > 0; i--) {
        const j = uniformInt(generator, 0, i);
        [items[i], items[j]] = [items[j]!, items[i]!];
      }
      return items;
    },
  };
}

/**
 * Lemire's multiplication with rejection: every index is exactly as likely. Small bounds take two
 * indices from a word's halves.
 */
function tally(generator: { next(): number }, counts: Uint32Array, draws: number): void {
  const bound = counts.length;
  if (bound > 2 ** 14) return tallyWords(generator, counts, draws);
  const excess = 2 ** 16 % bound;
  for (let left = draws; left > 0;) {
    const word = generator.next();
    const high = (word >>> 16) * bound;
    if ((high & 0xffff) >= excess) {
      counts[high >>> 16]!++;
      left--;
    }
    const low = (word & 0xffff) * bound;
    if ((low & 0xffff) >= excess && left > 0) {
      counts[low >>> 16]!++;
      left--;
    }
  }
}

function tallyWords(generator: { next(): number }, counts: Uint32Array, draws: number): void {
  const bound = counts.length;
  const excess = 2 ** 32 % bound;
  const scale = bound / 2 ** 32;
  for (let i = 0; i < draws; i++) {
    let word = generator.next();
    while (Math.imul(word, bound) >>> 0 < excess) word = generator.next();
    counts[((word >>> 0) * scale) | 0]!++;
  }
}

/** The remainder that Lemire's method rejects below is seldom needed, and dividing is slow. */
function mixHead(generator: { next(): number }, values: Float64Array, count: number): void {
  for (let i = 0; i < count; i++) {
    const bound = values.length - i;
    let word = generator.next();
    if (Math.imul(word, bound) >>> 0 < bound)
      for (const excess = 2 ** 32 % bound; Math.imul(word, bound) >>> 0 < excess;)
        word = generator.next();
    const j = i + Math.floor((word >>> 0) * (bound / 2 ** 32));
    const moved = values[i]!;
    values[i] = values[j]!;
    values[j] = moved;
  }
}

/**
 * 128 bits from all 53 bits of the seed, by Murmur3's finaliser over a Weyl sequence. The package's
 * own seeding keeps 32 bits, and its first draw is the same for every seed.
 */
function seedState(seed: number): [number, number, number, number] {
  const low = seed | 0;
  const high = Math.floor(seed / 2 ** 32) | 0;
  const word = (k: number) => mix((mix((low + k * WEYL) | 0) + Math.imul(high, HIGH_STEP) + k) | 0);
  return [word(1), word(2), word(3), word(4)];
}

const WEYL = 0x9e3779b9;
const HIGH_STEP = 0x85ebca6b;

function mix(value: number): number {
  let h = value ^ (value >>> 16);
  h = Math.imul(h, 0x85ebca6b);
  h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35);
  return h ^ (h >>> 16);
}

function drawIndex(weights: ArrayLike<number>, u: number): number {
  let total = 0;
  for (let i = 0; i < weights.length; i++) total += weights[i]!;
  if (!(total > 0))
    throw new RangeError(`weightedIndex: weights must add up to more than 0, got ${total}`);
  let left = u * total;
  for (let i = 0; i < weights.length; i++) {
    left -= weights[i]!;
    if (left < 0) return i;
  }
  return weights.length - 1;
}
