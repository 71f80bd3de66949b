import { okResult, undefinedResult } from "../statistics/result.ts";
import type { Result } from "../statistics/result.ts";
import { cohortRevenue } from "./cohortRevenue.ts";
import type { RevenueOptions } from "./cohortRevenue.ts";
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
  }[];
}

/**
 * Net revenue retention: revenue of a cohort in each period, of what it brought in period 0.
 *
 * Shares above 1 are expansion. Cohorts without revenue in period 0 have no share.
 */
export function revenueRetention(
  log: EventLog,
  options: RevenueOptions,
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
    cells: own.map(({ revenue, complete }) => ({
      revenue,
      share: complete && own[0]!.revenue > 0 ? revenue / own[0]!.revenue : null,
      complete,
    })),
  }));
  const overall = rows[0]!.map((_, column) => {
    const used = rows.filter((own) => own[column]!.complete && own[0]!.revenue > 0);
    const base = used.reduce((sum, own) => sum + own[0]!.revenue, 0);
    const revenue = used.reduce((sum, own) => sum + own[column]!.revenue, 0);
    const share = used.length > 0 ? revenue / base : null;
    return { column, cohorts: used.length, base, revenue, share };
  });
  return okResult(id, { cohorts, overall });
}
