import { createRandom } from "../../random/createRandom.ts";
import { okResult } from "../result.ts";
import type { OkResult } from "../result.ts";
import { allocate } from "./allocate.ts";

export interface StratifiedOptions {
  /** Rows to draw, at most all. */
  readonly size: number;
  /** `proportional` (default) to rows, `equal`, or Neyman's: rows times spread. */
  readonly allocation?: "proportional" | "equal" | "neyman";
  /** Standard deviation of each stratum in order of appearance, for `neyman`. */
  readonly spreads?: ArrayLike<number> | undefined;
  readonly seed?: number;
}

export interface Stratum {
  readonly name: string;
  readonly population: number;
  readonly sample: number;
  /** Rows that each drawn one stands for; null when none is drawn. */
  readonly weight: number | null;
}

/**
 * A simple random sample within each stratum, without replacement.
 *
 * @param strata - Stratum of each row.
 * @returns drawn `rows`, ascending, and the strata in order of appearance.
 * @throws RangeError when there are fewer rows than wanted, or no spread per stratum.
 * @see Cochran (1977), Sampling Techniques, 3rd ed., 5.5 for Neyman's allocation.
 */
export function stratifiedSample(
  strata: ArrayLike<string | number>,
  { size, allocation = "proportional", spreads, seed = 1 }: StratifiedOptions,
): OkResult<{ rows: readonly number[]; strata: readonly Stratum[] }> {
  const id = "stratified-sample";
  if (size > strata.length)
    throw new RangeError(`${id}: size must be at most the rows = ${strata.length}, got ${size}`);
  const rowsOf = new Map<string | number, number[]>();
  for (let i = 0; i < strata.length; i++) {
    const rows = rowsOf.get(strata[i]!);
    if (rows) rows.push(i);
    else rowsOf.set(strata[i]!, [i]);
  }
  const groups = [...rowsOf.values()];
  if (allocation === "neyman" && spreads?.length !== groups.length)
    throw new RangeError(
      `${id}: spreads must hold one value per stratum = ${groups.length} for neyman, got ${spreads?.length ?? "nothing"}`,
    );
  const sizes = groups.map((rows) => rows.length);
  const weights = {
    proportional: sizes,
    equal: sizes.map(() => 1),
    neyman: sizes.map((count, i) => count * (spreads?.[i] ?? 0)),
  }[allocation];
  const shares = allocate(size, weights, sizes);
  const random = createRandom(seed);
  const rows = groups.flatMap((group, i) => {
    const pool = [...group];
    for (let k = 0; k < shares[i]!; k++) {
      const other = random.integer(k, pool.length - 1);
      [pool[k], pool[other]] = [pool[other]!, pool[k]!];
    }
    return pool.slice(0, shares[i]);
  });
  return okResult(id, {
    rows: rows.sort((a, b) => a - b),
    strata: [...rowsOf.keys()].map((name, i) => ({
      name: String(name),
      population: sizes[i]!,
      sample: shares[i]!,
      weight: shares[i]! > 0 ? sizes[i]! / shares[i]! : null,
    })),
  });
}
