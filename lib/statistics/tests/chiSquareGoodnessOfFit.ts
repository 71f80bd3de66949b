import { chiSquare } from "../distributions/chiSquare.ts";
import { okResult, undefinedResult } from "../result.ts";
import type { Result } from "../result.ts";
import { tailP } from "../tailP.ts";

export interface GoodnessOfFitOptions {
  /** Expected shares or weights, scaled to the total; default equal. */
  readonly weights?: ArrayLike<number> | undefined;
  /** Parameters that were estimated from the counts, default 0. */
  readonly estimatedParameters?: number;
}

/**
 * χ²-test of counts against expected shares.
 *
 * A category with weight 0 and no counts takes no part, nor a degree of freedom.
 *
 * @param observed - Counts by category.
 * @throws RangeError when there are not as many weights as counts.
 * @see Pearson (1900), Philosophical Magazine 50. Checked against SciPy.
 */
export function chiSquareGoodnessOfFit(
  observed: ArrayLike<number>,
  { weights, estimatedParameters = 0 }: GoodnessOfFitOptions = {},
): Result<{ cohenW: number; expected: number[] }> {
  const id = "chi-square-goodness-of-fit";
  if (weights && weights.length !== observed.length)
    throw new RangeError(
      `${id}: weights must be as many as observed = ${observed.length}, got ${weights.length}`,
    );
  const counts = Array.from(observed);
  const shares = weights ? scaled(weights) : counts.map(() => 1 / counts.length);
  if (!shares) return undefinedResult(id, "all weights are 0");
  const total = counts.reduce((sum, count) => sum + count, 0);
  if (total === 0) return undefinedResult(id, "no counts");
  const impossible = counts.findIndex((count, i) => count > 0 && shares[i] === 0);
  if (impossible >= 0)
    return undefinedResult(id, `category ${impossible} has weight 0 but was counted`);
  const df = shares.filter((share) => share > 0).length - 1 - estimatedParameters;
  if (df < 1) return undefinedResult(id, `no degrees of freedom: ${df}`);
  const expected = shares.map((share) => share * total);
  const statistic = counts.reduce(
    (sum, count, i) => (expected[i]! > 0 ? sum + (count - expected[i]!) ** 2 / expected[i]! : sum),
    0,
  );
  const least = Math.min(...expected.filter((value) => value > 0));
  return okResult(id, {
    statistic,
    df,
    ...tailP(chiSquare(df), statistic),
    cohenW: Math.sqrt(statistic / total),
    expected,
    assumptions: [
      {
        name: "expected counts",
        ok: least >= 5,
        detail: `smallest ${least}; at least 5 are wanted`,
      },
    ],
  });
}

/** Weights that add up to 1, or undefined when all are 0; scaled first, so that huge ones may be. */
function scaled(weights: ArrayLike<number>): number[] | undefined {
  const most = Array.from(weights).reduce((a, b) => Math.max(a, b), 0);
  if (most === 0) return undefined;
  const relative = Array.from(weights, (weight) => weight / most);
  const sum = relative.reduce((a, b) => a + b, 0);
  return relative.map((weight) => weight / sum);
}
