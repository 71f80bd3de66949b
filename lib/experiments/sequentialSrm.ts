import { okResult, undefinedResult } from "../statistics/result.ts";
import type { Result } from "../statistics/result.ts";
import { logGamma } from "../statistics/special/logGamma.ts";

interface Options {
  /** Intended shares or weights; default equal. */
  readonly weights?: ArrayLike<number>;
  /** Size of the Dirichlet prior around the intended shares, in units; default 10,000. */
  readonly concentration?: number;
}

/**
 * Sample ratio check that may be looked at after every unit: Bayes factor of any split against the
 * intended one, with a p-value that stays valid however often it is read.
 *
 * @param looks - Cumulative units by arm at each look, in time order.
 * @returns `p` at the last look (never rising); `path` of p-values.
 * @see Lindon & Malek (2022), Anytime-valid inference for multinomial count data, NeurIPS 35.
 */
export function sequentialSrm(
  looks: readonly ArrayLike<number>[],
  { weights, concentration = 10_000 }: Options = {},
): Result<{ logBayesFactor: number; path: readonly number[] }> {
  const id = "sequential-srm";
  const arms = looks[0]!.length;
  if (weights && weights.length !== arms)
    throw new RangeError(`${id}: weights must be as many as arms = ${arms}, got ${weights.length}`);
  looks.forEach((counts, i) => requireGrowth(counts, i === 0 ? undefined : looks[i - 1], i));
  const most = weights ? Array.from(weights).reduce((a, b) => Math.max(a, b), 0) : 1;
  if (most === 0) return undefinedResult(id, "all weights are 0");
  const given = Array.from({ length: arms }, (_, i) => (weights ? weights[i]! / most : 1));
  const total = given.reduce((a, b) => a + b, 0);
  const shares = given.map((weight) => weight / total);
  const used = shares.flatMap((share, i) => (share > 0 ? [i] : []));
  if (used.length < 2) return undefinedResult(id, "at least 2 arms need a weight above 0");
  const stray = shares.findIndex((share, i) => share === 0 && looks.at(-1)![i]! > 0);
  if (stray >= 0) return undefinedResult(id, `arm ${stray} has weight 0 but was counted`);
  const factors = looks.map((counts) =>
    logBayesFactor(
      used.map((i) => counts[i]!),
      used.map((i) => shares[i]!),
      concentration,
    ),
  );
  let best = 0;
  const path = factors.map((log) => Math.exp(-(best = Math.max(best, log))));
  return okResult(id, { p: path.at(-1)!, logBayesFactor: factors.at(-1)!, path });
}

/** log of ∫ Π θ^n dDirichlet(θ; concentration · shares) over Π shares^n. */
function logBayesFactor(
  counts: readonly number[],
  shares: readonly number[],
  concentration: number,
): number {
  const n = counts.reduce((a, b) => a + b, 0);
  let log = -logRising(concentration, n);
  counts.forEach((count, i) => {
    log += logRising(concentration * shares[i]!, count) - count * Math.log(shares[i]!);
  });
  return log;
}

/** log of Γ(a + n) / Γ(a). */
const logRising = (a: number, n: number) => (n === 0 ? 0 : logGamma(a + n) - logGamma(a));

function requireGrowth(
  counts: ArrayLike<number>,
  before: ArrayLike<number> | undefined,
  look: number,
): void {
  for (let i = 0; before && i < counts.length; i++)
    if (counts[i]! < before[i]!)
      throw new RangeError(
        `sequential-srm: looks must hold cumulative counts that do not fall, got ${counts[i]} after ${before[i]} at looks[${look}][${i}]`,
      );
}
