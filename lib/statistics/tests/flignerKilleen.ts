import { chiSquare } from "../distributions/chiSquare.ts";
import { normal } from "../distributions/normal.ts";
import { moments } from "../moments.ts";
import { centreOf } from "../ranking/centreOf.ts";
import { midranks } from "../ranking/midranks.ts";
import { okResult, undefinedResult } from "../result.ts";
import type { Result } from "../result.ts";
import type { LeveneOptions } from "./leveneTest.ts";
import { tailP } from "../tailP.ts";

/**
 * Fligner and Killeen's test of equal variances, by normal scores of the ranked distances from
 * the centre; the most robust of the usual ones.
 *
 * @param groups - At least two lists of values.
 * @see Conover, Johnson & Johnson (1981), Technometrics 23. Checked against SciPy and R.
 */
export function flignerKilleen(
  groups: readonly ArrayLike<number>[],
  { centre = "median", trim = 0.05 }: LeveneOptions = {},
): Result {
  const id = "fligner-killeen";
  const empty = groups.findIndex((group) => group.length === 0);
  if (empty >= 0) return undefinedResult(id, `group ${empty} is empty`);
  const distances = groups.flatMap((group) => {
    const middle = centreOf(group, centre, trim);
    return Array.from(group, (value) => Math.abs(value - middle));
  });
  const n = distances.length;
  const standard = normal();
  const known = new Map<number, number>();
  const scores = midranks(distances).ranks.map((rank) => {
    let score = known.get(rank);
    if (score === undefined)
      known.set(rank, (score = standard.quantile(0.5 + rank / (2 * (n + 1)))));
    return score;
  });
  const { mean, variance } = moments(scores);
  if (!(variance > 0)) return undefinedResult(id, "distances from the centre are all equal");
  let at = 0;
  const between = groups.reduce((sum, { length }) => {
    const own = moments(scores.subarray(at, (at += length))).mean;
    return sum + length * (own - mean) ** 2;
  }, 0);
  const statistic = between / variance;
  const df = groups.length - 1;
  return okResult(id, { statistic, df, ...tailP(chiSquare(df), statistic) });
}
