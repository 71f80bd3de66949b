import { okResult, undefinedResult } from "../result.ts";
import type { Result } from "../result.ts";
import { margins } from "../tables/margins.ts";
import type { Table } from "../tables/margins.ts";
import { emptyMargin } from "../tables/emptyMargin.ts";
import { noncentralityInterval } from "./noncentralityInterval.ts";

export interface CramerVOptions {
  /** Bergsma's correction of the upward bias, default false. */
  readonly corrected?: boolean;
  readonly level?: number;
}

/**
 * Cramér's V: association of rows and columns, from 0 to 1.
 *
 * @param table - Counts, at least 2 × 2.
 * @returns `interval` from the noncentral χ²: √(λ / (n k)), k the smaller dimension less 1.
 * @see Cramér (1946); Bergsma (2013), Journal of the Korean Statistical Society 42; Smithson (2003).
 */
export function cramerV(
  table: Table,
  { corrected = false, level = 0.95 }: CramerVOptions = {},
): Result<{ chiSquare: number }> {
  const id = "cramer-v";
  const sums = margins(table);
  const [r, c, n] = [sums.rows.length, sums.columns.length, sums.total];
  const df = (r - 1) * (c - 1);
  if (df === 0) throw new RangeError(`${id}: table must be at least 2 × 2, got ${r} × ${c}`);
  const reason = emptyMargin(sums);
  if (reason !== undefined) return undefinedResult(id, reason);
  let chiSquare = 0;
  for (let i = 0; i < r; i++)
    for (let j = 0; j < c; j++) {
      const expected = (sums.rows[i]! / n) * sums.columns[j]!;
      chiSquare += (table[i]![j]! - expected) ** 2 / expected;
    }
  const k = Math.min(r, c) - 1;
  const [low, high] = noncentralityInterval(chiSquare, [df, Infinity], level);
  const share = (lambda: number) => Math.min(1, Math.sqrt(lambda / n / k));
  const estimate = corrected ? bergsma(chiSquare, [r, c, n]) : share(chiSquare);
  if (estimate === undefined) return undefinedResult(id, "too few units for the correction");
  return okResult(id, { estimate, interval: [share(low), share(high)] as const, level, chiSquare });
}

/** Bergsma (2013), eq. 8. */
function bergsma(
  chiSquare: number,
  [r, c, n]: readonly [number, number, number],
): number | undefined {
  const phi2 = Math.max(0, chiSquare / n - ((r - 1) * (c - 1)) / (n - 1));
  const side = (size: number) => size - (size - 1) ** 2 / (n - 1);
  const width = Math.min(side(r), side(c)) - 1;
  return n > 1 && width > 0 ? Math.min(1, Math.sqrt(phi2 / width)) : undefined;
}
