import { hypergeometric } from "../distributions/hypergeometric.ts";
import { okResult, undefinedResult } from "../result.ts";
import type { Result } from "../result.ts";
import type { Table } from "../tables/margins.ts";
import { twoBinomialP } from "./twoBinomialP.ts";
import { unconditionalTable } from "./unconditionalTable.ts";
import type { UnconditionalOptions } from "./unconditionalTable.ts";

type Pair = readonly [number, number];

/** Fisher's p this near are the same but for rounding. */
const SAME = 1e-10;

/**
 * Boschloo's exact test of two independent proportions: the largest probability, over all common
 * rates, of a one-sided p of Fisher as small as the one seen. Never larger than Fisher's own p.
 *
 * @param table - 2 × 2 counts; the first row (or column) holds the successes.
 * @returns `statistic` Fisher's one-sided p, two-sided the smaller one; `p` is then twice the
 *   smaller of both sides, as in SciPy.
 * @see Boschloo (1970), Statistica Neerlandica 24, 1–9. Checked against SciPy.
 */
export function boschlooTest(
  table: Table,
  options: UnconditionalOptions = {},
): Result<{ nuisance: number; rates: Pair }> {
  const id = "boschloo-exact";
  const found = unconditionalTable(id, table, options);
  if (typeof found === "string") return undefinedResult(id, found);
  const { successes, trials, shared } = found;
  const { alternative } = shared;
  if (alternative !== "two-sided")
    return okResult(id, { ...shared, ...oneSided(successes, trials, alternative) });
  const less = oneSided(successes, trials, "less");
  const greater = oneSided(successes, trials, "greater");
  const smaller = less.p < greater.p ? less : greater;
  return okResult(id, { ...shared, ...smaller, p: Math.min(1, 2 * smaller.p) });
}

function oneSided(successes: Pair, trials: Pair, alternative: "less" | "greater") {
  const fisher = fisherTails(trials, alternative);
  const statistic = fisher(...successes);
  const limit = statistic * (1 + SAME);
  const { p, rate } = twoBinomialP(trials, (x, y) => fisher(x, y) <= limit);
  return { statistic, p, nuisance: rate };
}

/** Fisher's p of every table, one distribution for each total of successes. */
function fisherTails([m, n]: Pair, alternative: "less" | "greater") {
  const known = Array.from({ length: m + n + 1 }, (_, total) =>
    hypergeometric({ population: m + n, successes: m, draws: total }),
  );
  return (x: number, y: number) =>
    alternative === "less" ? known[x + y]!.cdf(x) : known[x + y]!.sf(x - 1);
}
