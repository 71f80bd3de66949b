import { okResult, undefinedResult } from "../result.ts";
import type { Result } from "../result.ts";
import type { Table } from "../tables/margins.ts";
import { twoBinomialP } from "./twoBinomialP.ts";
import { unconditionalTable } from "./unconditionalTable.ts";
import type { UnconditionalOptions } from "./unconditionalTable.ts";

/** Statistics this near are the same but for rounding. */
const SAME = 1e-12;

/**
 * Barnard's exact test of two independent proportions: the largest p of the pooled z statistic
 * over all common rates. More powerful than Fisher's test, which also fixes the total of successes.
 *
 * @param table - 2 × 2 counts; the first row (or column) holds the successes.
 * @returns `statistic` the pooled z; `nuisance` the rate at which p is largest.
 * @see Barnard (1947), Biometrika 34, 123–138; Suissa & Shuster (1985), JRSS A 148. Checked
 *   against SciPy.
 */
export function barnardTest(
  table: Table,
  options: UnconditionalOptions = {},
): Result<{ nuisance: number; rates: readonly [number, number] }> {
  const id = "barnard-exact";
  const found = unconditionalTable(id, table, options);
  if (typeof found === "string") return undefinedResult(id, found);
  const { successes, trials, shared } = found;
  const [m, n] = trials;
  const z = (x: number, y: number) => {
    const rate = (x + y) / (m + n);
    return x * n === y * m ? 0 : (x / m - y / n) / Math.sqrt(rate * (1 - rate) * (1 / m + 1 / n));
  };
  const statistic = z(...successes);
  const reach = Math.abs(statistic) * (1 - SAME) - Number.MIN_VALUE;
  const extreme = {
    "two-sided": (x: number, y: number) => Math.abs(z(x, y)) >= reach,
    less: (x: number, y: number) => z(x, y) <= statistic + SAME * Math.abs(statistic),
    greater: (x: number, y: number) => z(x, y) >= statistic - SAME * Math.abs(statistic),
  }[shared.alternative];
  const { p, rate } = twoBinomialP(trials, extreme);
  return okResult(id, { ...shared, statistic, p, nuisance: rate });
}
