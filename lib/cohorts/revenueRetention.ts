import { okResult, undefinedResult } from "../statistics/result.ts";
import type { Result } from "../statistics/result.ts";
import { cohortRevenue } from "./cohortRevenue.ts";
import type { RevenueCell, RevenueOptions } from "./cohortRevenue.ts";
import { revenueBand } from "./revenueBand.ts";
import { requireEventLog } from "./eventLog.ts";
import type { EventLog } from "./eventLog.ts";
import { groupBy } from "./groupBy.ts";

export interface RevenueRetentionTable {
  readonly cohorts: readonly {
    readonly cohort: string;
    readonly size: number;
    readonly cells: readonly {
      readonly revenue: number;
      /** Of the revenue in period 0; null while not over or without revenue there. */
      readonly share: number | null;
      readonly low: number | null;
      readonly high: number | null;
      readonly complete: boolean;
    }[];
  }[];
  readonly overall: readonly {
    readonly column: number;
    readonly cohorts: number;
    /** Revenue in period 0 of the cohorts used. */
    readonly base: number;
    readonly revenue: number;
    readonly share: number | null;
    readonly low: number | null;
    readonly high: number | null;
  }[];
}

/**
 * Net revenue retention: revenue of a cohort in each period, of what it brought in period 0.
 *
 * Shares above 1 are expansion. Cohorts without revenue in period 0 have no share.
 *
 * @param options - `level` of the intervals (users as units), default 0.95.
 */
export function revenueRetention(
  log: EventLog,
  { level = 0.95, ...options }: RevenueOptions & { level?: number },
): Result<RevenueRetentionTable> {
  const id = "revenue-retention";
  requireEventLog(id, log);
  const cells = cohortRevenue(id, log, options);
  if (cells.length === 0)
    return undefinedResult(id, `no ${JSON.stringify(options.start)} event in the observed time`);
  const rows = [...groupBy(cells, ({ cohort }) => cohort).values()];
  const cohorts = rows.map((own) => ({
    cohort: own[0]!.cohort,
    size: own[0]!.size,
    cells: own.map((cell, column) => ({
      revenue: cell.revenue,
      ...shareOf(cell.complete && own[0]!.revenue > 0 ? [own] : [], column, level),
      complete: cell.complete,
    })),
  }));
  const overall = rows[0]!.map((_, column) => {
    const used = rows.filter((own) => own[column]!.complete && own[0]!.revenue > 0);
    const base = used.reduce((sum, own) => sum + own[0]!.revenue, 0);
    const revenue = used.reduce((sum, own) => sum + own[column]!.revenue, 0);
    return { column, cohorts: used.length, base, revenue, ...shareOf(used, column, level) };
  });
  return okResult(id, { cohorts, overall, level });
}

/** Revenue of a period over that of period 0, with its band. */
function shareOf(cohorts: readonly (readonly RevenueCell[])[], column: number, level: number) {
  if (cohorts.length === 0) return { share: null, low: null, high: null };
  const moments = cohorts.map((own) => {
    const [base, cell] = [own[0]!, own[column]!];
    return {
      n: cell.size,
      y: cell.revenue / cell.size,
      yVariance: cell.variance,
      x: base.revenue / base.size,
      xVariance: base.variance,
      covariance: cell.baseCovariance,
    };
  });
  const total = (k: number) => cohorts.reduce((sum, own) => sum + own[k]!.revenue, 0);
  return { share: total(column) / total(0), ...revenueBand(moments, level) };
}
