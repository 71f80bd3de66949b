import { okResult, undefinedResult } from "../statistics/result.ts";
import type { Result } from "../statistics/result.ts";
import { cohortRevenue } from "./cohortRevenue.ts";
import type { RevenueCell, RevenueOptions } from "./cohortRevenue.ts";
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
      readonly complete: boolean;
    }[];
  }[];
  /** Per period over the cohorts old enough: revenue up to it per user. */
  readonly overall: readonly {
    readonly column: number;
    readonly cohorts: number;
    readonly size: number;
    readonly ltv: number | null;
  }[];
}

/**
 * N-day lifetime value: cumulative revenue of a cohort per user who started.
 *
 * @returns LTV in the unit of the amounts; undefined when nobody started.
 */
export function cohortLtv(log: EventLog, options: RevenueOptions): Result<LtvTable> {
  const id = "cohort-ltv";
  requireEventLog(id, log);
  const cells = cohortRevenue(id, log, options);
  if (cells.length === 0)
    return undefinedResult(id, `no ${JSON.stringify(options.start)} event in the observed time`);
  const cumulated = [...groupBy(cells, ({ cohort }) => cohort).values()].map(accumulate);
  const cohorts = cumulated.map((own) => ({
    cohort: own[0]!.cohort,
    size: own[0]!.size,
    cells: own.map(({ cumulative, size, complete }) => ({
      cumulative,
      ltv: complete ? cumulative / size : null,
      complete,
    })),
  }));
  const overall = cumulated[0]!.map((_, column) => {
    const used = cumulated.map((own) => own[column]!).filter(({ complete }) => complete);
    const size = used.reduce((sum, cell) => sum + cell.size, 0);
    const revenue = used.reduce((sum, cell) => sum + cell.cumulative, 0);
    return { column, cohorts: used.length, size, ltv: size > 0 ? revenue / size : null };
  });
  return okResult(id, { cohorts, overall });
}

function accumulate(cells: readonly RevenueCell[]) {
  let cumulative = 0;
  return cells.map((cell) => ({ ...cell, cumulative: (cumulative += cell.revenue) }));
}
