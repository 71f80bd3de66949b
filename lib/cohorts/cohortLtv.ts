import { okResult, undefinedResult } from "../statistics/result.ts";
import type { Result } from "../statistics/result.ts";
import { cohortRevenue } from "./cohortRevenue.ts";
import type { RevenueCell, RevenueOptions } from "./cohortRevenue.ts";
import { revenueBand } from "./revenueBand.ts";
import { requireEventLog } from "./eventLog.ts";
import type { EventLog } from "./eventLog.ts";
import { groupBy } from "./groupBy.ts";

export interface LtvTable {
  readonly cohorts: readonly {
    readonly cohort: string;
    readonly size: number;
    readonly cells: readonly {
      /** Revenue up to and with the period, so far. */
      readonly cumulative: number;
      /** Per user of the cohort; null while the period is not over. */
      readonly ltv: number | null;
      readonly low: number | null;
      readonly high: number | null;
      readonly complete: boolean;
    }[];
  }[];
  /** Per period over the cohorts old enough: revenue up to it per user. */
  readonly overall: readonly {
    readonly column: number;
    readonly cohorts: number;
    readonly size: number;
    readonly ltv: number | null;
    readonly low: number | null;
    readonly high: number | null;
  }[];
}

/**
 * N-day lifetime value: cumulative revenue of a cohort per user who started.
 *
 * @param options - `level` of the intervals (users as units), default 0.95.
 * @returns LTV in the unit of the amounts; undefined when nobody started.
 */
export function cohortLtv(
  log: EventLog,
  { level = 0.95, ...options }: RevenueOptions & { level?: number },
): Result<LtvTable> {
  const id = "cohort-ltv";
  requireEventLog(id, log);
  const cells = cohortRevenue(id, log, options);
  if (cells.length === 0)
    return undefinedResult(id, `no ${JSON.stringify(options.start)} event in the observed time`);
  const cumulated = [...groupBy(cells, ({ cohort }) => cohort).values()].map(accumulate);
  const cohorts = cumulated.map((own) => ({
    cohort: own[0]!.cohort,
    size: own[0]!.size,
    cells: own.map((cell) => ({
      cumulative: cell.cumulative,
      ...ltvOf(cell.complete ? [cell] : [], level),
      complete: cell.complete,
    })),
  }));
  const overall = cumulated[0]!.map((_, column) => {
    const used = cumulated.map((own) => own[column]!).filter(({ complete }) => complete);
    const size = used.reduce((sum, cell) => sum + cell.size, 0);
    return { column, cohorts: used.length, size, ...ltvOf(used, level) };
  });
  return okResult(id, { cohorts, overall, level });
}

/** Cumulative revenue per user of several cohorts, with its band. */
function ltvOf(cells: readonly (RevenueCell & { cumulative: number })[], level: number) {
  if (cells.length === 0) return { ltv: null, low: null, high: null };
  const moments = cells.map(({ size, cumulative, cumulativeVariance }) => ({
    n: size,
    y: cumulative / size,
    yVariance: cumulativeVariance,
    x: 1,
    xVariance: 0,
    covariance: 0,
  }));
  const total = (of: (cell: (typeof cells)[number]) => number) =>
    cells.reduce((sum, cell) => sum + of(cell), 0);
  const ltv = total(({ cumulative }) => cumulative) / total(({ size }) => size);
  return { ltv, ...revenueBand(moments, level) };
}

function accumulate(cells: readonly RevenueCell[]) {
  let cumulative = 0;
  return cells.map((cell) => ({ ...cell, cumulative: (cumulative += cell.revenue) }));
}
