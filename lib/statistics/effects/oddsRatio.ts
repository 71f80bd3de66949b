import { undefinedResult } from "../result.ts";
import type { Result } from "../result.ts";
import type { Table } from "../tables/margins.ts";
import { requireTwoByTwo } from "../tables/requireTwoByTwo.ts";
import { logRatio } from "./logRatio.ts";

export interface OddsRatioOptions {
  /** Haldane and Anscombe's half added to every cell, default false. */
  readonly correction?: boolean;
  readonly level?: number;
}

/**
 * Odds ratio of a 2 × 2 table with Woolf's log interval; unbounded with an empty cell unless
 * corrected.
 *
 * @param table - Rows are groups, columns event and no event.
 * @see Woolf (1955), Annals of Human Genetics 19; Haldane (1956); Anscombe (1956).
 */
export function oddsRatio(
  table: Table,
  { correction = false, level = 0.95 }: OddsRatioOptions = {},
): Result<{ logStandardError?: number }> {
  const id = "odds-ratio";
  const cells = requireTwoByTwo(table, id);
  if (cells[0] + cells[1] === 0 || cells[2] + cells[3] === 0)
    return undefinedResult(id, "a group is empty");
  const [a, b, c, d] = cells.map((cell) => cell + (correction ? 0.5 : 0)) as typeof cells;
  const logError = Math.sqrt(1 / a + 1 / b + 1 / c + 1 / d);
  return logRatio(id, { ratio: [a * d, b * c], logError, level, name: "odds ratio" });
}
