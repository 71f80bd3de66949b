import { jointMoments } from "../statistics/jointMoments.ts";
import { localTime, periodLabel, periodOf } from "./calendar.ts";
import { propertyOf } from "./eventLog.ts";
import type { EventLog } from "./eventLog.ts";
import { planRetention } from "./planRetention.ts";
import { endOfLog, isComplete, ROLLING } from "./retentionCells.ts";
import type { RetentionOptions } from "./retentionTypes.ts";
import { rowsByUser } from "./rowsByUser.ts";

export type RevenueOptions = Pick<
  RetentionOptions,
  "start" | "period" | "periods" | "windows" | "weekStart" | "utcOffset" | "observedUntil"
> & {
  /** Property that holds an event's amount; events without one bring no revenue. */
  readonly amount: string;
};

/** Revenue of one cohort in one period after its start. */
export interface RevenueCell {
  readonly cohort: string;
  /** Period from the start on, from 0. */
  readonly column: number;
  readonly size: number;
  readonly revenue: number;
  /** Unbiased variance of the revenue per user; 0 for one user. */
  readonly variance: number;
  /** Unbiased covariance with the revenue per user in period 0. */
  readonly baseCovariance: number;
  /** Unbiased variance of the revenue per user up to and with the period. */
  readonly cumulativeVariance: number;
  /** False while the period is not over for the whole cohort. */
  readonly complete: boolean;
}

/** A retention plan for revenue: calendar periods unless told otherwise. */
export const planRevenue = ({ amount: _, windows = "calendar", ...options }: RevenueOptions) =>
  planRetention({ ...options, windows, mode: "on", periodZero: "returners" });

/**
 * Revenue by cohort of the first start and period since, the start's own amount included.
 *
 * @throws RangeError when an amount is no number.
 */
export function cohortRevenue(id: string, log: EventLog, options: RevenueOptions): RevenueCell[] {
  const amounts = amountsOf(id, log, options.amount);
  const plan = planRevenue(options);
  const until = plan.observedUntil ?? endOfLog(log);
  const { lengthMs, floorMs } = ROLLING[plan.period];
  const local = (row: number) => localTime(log.time[row]!, plan.utcOffset);
  const indexOf = (row: number) => periodOf(local(row), plan.period, plan.weekStart);
  const down = (row: number) => Math.floor(local(row) / floorMs) * floorMs;
  const table = new Map<number, Float64Array[]>();
  for (const rows of rowsByUser(log, until).values()) {
    const start = rows.find((row) => log.event[row] === plan.start);
    if (start === undefined) continue;
    const cohort = indexOf(start);
    const revenue = new Float64Array(plan.columns.length);
    const users = table.get(cohort);
    if (users) users.push(revenue);
    else table.set(cohort, [revenue]);
    for (const row of rows) {
      if (log.time[row]! < log.time[start]!) continue;
      const k =
        plan.windows === "calendar"
          ? indexOf(row) - cohort
          : Math.floor((down(row) - down(start)) / lengthMs);
      if (k < revenue.length) revenue[k]! += amounts[row]!;
    }
  }
  return [...table]
    .sort(([a], [b]) => a - b)
    .flatMap(([cohort, users]) =>
      plan.columns.map((column, i) => ({
        cohort: periodLabel(cohort, plan.period, plan.weekStart),
        column: i,
        size: users.length,
        ...spreadOf(users, i),
        complete: isComplete(cohort, column, { until, plan }),
      })),
    );
}

function spreadOf(users: readonly Float64Array[], column: number) {
  const revenue = users.map((own) => own[column]!);
  const base = users.map((own) => own[0]!);
  const cumulative = users.map((own) => own.slice(0, column + 1).reduce((a, b) => a + b, 0));
  const { covariances } = jointMoments([revenue, base, cumulative]);
  return {
    revenue: revenue.reduce((a, b) => a + b, 0),
    variance: covariances[0]![0]!,
    baseCovariance: covariances[0]![1]!,
    cumulativeVariance: covariances[2]![2]!,
  };
}

function amountsOf(id: string, log: EventLog, name: string): Float64Array {
  const values = propertyOf(id, log, name);
  return Float64Array.from(values, (value, i) => {
    if (value === null) return 0;
    if (typeof value !== "number")
      throw new RangeError(
        `${id}: events.properties.${name} must hold numbers, got ${JSON.stringify(value)} at index ${i}`,
      );
    return value;
  });
}
