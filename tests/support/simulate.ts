import { createRandom } from "../../lib/random/createRandom.ts";
import type { Random } from "../../lib/random/createRandom.ts";

/** A share of seeded runs, with the band it must lie in. */
export interface Share {
  readonly share: number;
  readonly runs: number;
  /** True when the share lies within `z` Monte-Carlo errors of `wanted`. */
  near(wanted: number, z?: number): boolean;
  /** True when the share is at most `limit`, but for `z` Monte-Carlo errors. */
  atMost(limit: number, z?: number): boolean;
  /** True when the share is at least `limit`, but for `z` Monte-Carlo errors. */
  atLeast(limit: number, z?: number): boolean;
}

/**
 * How often something happens in seeded runs: rejections of a true null hypothesis, intervals
 * that cover the truth.
 *
 * @param run - One run with its own random stream; true when it happened.
 * @returns the share; its checks allow `z` (default 4) binomial standard errors.
 */
export function simulate(
  { runs, seed }: { runs: number; seed: number },
  run: (random: Random, index: number) => boolean,
): Share {
  let count = 0;
  for (let i = 0; i < runs; i++) if (run(createRandom(seed * 1_000_003 + i), i)) count++;
  const share = count / runs;
  const band = (p: number, z: number) => z * Math.sqrt((p * (1 - p)) / runs) + 0.5 / runs;
  return {
    share,
    runs,
    near: (wanted, z = 4) => Math.abs(share - wanted) <= band(wanted, z),
    atMost: (limit, z = 4) => share <= limit + band(limit, z),
    atLeast: (limit, z = 4) => share >= limit - band(limit, z),
  };
}
