import { normal } from "../statistics/distributions/normal.ts";
import { scoreBounds } from "../statistics/intervals/scoreBounds.ts";
import { okResult, undefinedResult } from "../statistics/result.ts";
import type { Result } from "../statistics/result.ts";
import { groupBy } from "./groupBy.ts";
import type { RetentionCell } from "./retentionTypes.ts";

/** A share with its Wilson band; null where nothing may be said yet. */
interface Share {
  readonly share: number | null;
  readonly low: number | null;
  readonly high: number | null;
}

export interface RetentionTable {
  /** One per cohort, oldest first, with a cell per column. */
  readonly cohorts: readonly {
    readonly cohort: string;
    readonly size: number;
    readonly cells: readonly ({ returned: number; complete: boolean } & Share)[];
  }[];
  /** Per column, over the cohorts whose cell is complete: weighted share with band, simple mean. */
  readonly overall: readonly ({
    column: number;
    cohorts: number;
    size: number;
    returned: number;
    simpleMean: number | null;
  } & Share)[];
}

/**
 * A retention table from counts: shares with Wilson bands, incomplete cells blank.
 *
 * Means take only cohorts old enough for the column: `share` weights them by size (the share of
 * all their users), `simpleMean` counts every cohort once.
 *
 * @param cells - One per cohort and column, as `retentionCells` or the SQL returns them.
 * @param options - `level` of the bands, default 0.95.
 * @throws RangeError when more users returned than there are, or a cell stands twice.
 */
export function summarizeRetention(
  cells: readonly RetentionCell[],
  { id = "retention-summary", level = 0.95 }: { id?: string; level?: number } = {},
): Result<RetentionTable> {
  checkCells(id, cells);
  if (!cells.some(({ size }) => size > 0)) return undefinedResult(id, "no user started");
  const z = normal().isf((1 - level) / 2);
  const rows = groupBy(
    [...cells].sort((a, b) => compare(a.cohort, b.cohort) || a.column - b.column),
    ({ cohort }) => cohort,
  );
  const cohorts = [...rows].map(([cohort, own]) => ({
    cohort,
    size: own[0]!.size,
    cells: own.map(({ returned, size, complete }) => ({
      returned,
      complete,
      ...shareOf(returned, complete ? size : 0, z),
    })),
  }));
  const columns = groupBy(cells, ({ column }) => column);
  const overall = [...columns]
    .sort(([a], [b]) => a - b)
    .map(([column, own]) => summarizeColumn(column, own, z));
  return okResult(id, { cohorts, overall, level });
}

function summarizeColumn(column: number, cells: readonly RetentionCell[], z: number) {
  const used = cells.filter(({ complete, size }) => complete && size > 0);
  const size = sum(used.map((cell) => cell.size));
  const returned = sum(used.map((cell) => cell.returned));
  const simpleMean = used.length
    ? sum(used.map((cell) => cell.returned / cell.size)) / used.length
    : null;
  return {
    column,
    cohorts: used.length,
    size,
    returned,
    simpleMean,
    ...shareOf(returned, size, z),
  };
}

function shareOf(count: number, size: number, z: number): Share {
  if (size === 0) return { share: null, low: null, high: null };
  const [low, high] = scoreBounds(count, size, z);
  return { share: count / size, low, high };
}

function checkCells(id: string, cells: readonly RetentionCell[]): void {
  const seen = new Map<string, number>();
  cells.forEach(({ cohort, column, size, returned }, i) => {
    if (returned > size)
      throw new RangeError(
        `${id}: cells[${i}].returned must be at most its size = ${size}, got ${returned}`,
      );
    const key = `${cohort}\0${column}`;
    if (seen.has(key))
      throw new RangeError(
        `${id}: cells must hold each cohort and column once, got ${JSON.stringify(cohort)}, ${column} at ${seen.get(key)} and ${i}`,
      );
    seen.set(key, i);
  });
  const sizes = new Map<string, number>();
  cells.forEach(({ cohort, size }, i) => {
    if ((sizes.get(cohort) ?? size) !== size)
      throw new RangeError(
        `${id}: cells[${i}].size must be the cohort's size = ${sizes.get(cohort)}, got ${size}`,
      );
    sizes.set(cohort, size);
  });
}

const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0);

const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);
