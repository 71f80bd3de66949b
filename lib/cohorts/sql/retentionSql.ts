import { planRetention } from "../planRetention.ts";
import { ROLLING } from "../retentionCells.ts";
import type { RetentionOptions, RetentionPlan } from "../retentionTypes.ts";
import { localSql, periodLabelSql, periodSql, periodStartSql } from "./calendarSql.ts";
import { eventsCte, sqlBinder } from "./sqlBinder.ts";
import type { EventSource, GeneratedQuery, SqlBinder } from "./sqlBinder.ts";

/**
 * SQL that counts a retention table: the same cells as `retentionCells`.
 *
 * @param source - Table and columns of the events; times are UTC.
 * @returns a query with one row per cohort and column: `cohort varchar`, `column integer` from 0,
 *   `size bigint`, `returned bigint`, `complete boolean`; `summarizeRetention` takes them. With a
 *   breakdown the first column is its `value`, as in `retentionByValue`.
 */
export function retentionSql(source: EventSource, options: RetentionOptions): GeneratedQuery {
  const plan = planRetention(options);
  const binder = sqlBinder();
  const { period, weekStart } = plan;
  const by = plan.breakdown === undefined ? "" : "value, ";
  const same = (a: string, b: string) =>
    by ? ` and ${a}.value is not distinct from ${b}.value` : "";
  return binder.finish(`
with ${cohortCtes(source, plan, { binder, by, same })}
columns (position, low, high) as (
  values ${plan.columns.map(({ from, to }, i) => `(${i}, ${from}, ${to ?? "null"}::integer)`).join(", ")}
),
reached as (
  select ${by}returns.cohort, position, count(distinct returns.user_id) as users
  from returns
  join columns on k >= low and (high is null or k < high)
  group by ${by}returns.cohort, position
)
select
  ${by && "sizes.value, "}${periodLabelSql("sizes.cohort", period, weekStart)} as cohort,
  columns.position as "column",
  sizes.size,
  ${returnedSql(plan)} as returned,
  ${completeSql(plan)} as complete
from sizes
cross join columns
cross join (select ${localSql(binder, "until_ms", plan.utcOffset)} as end_ms from observed)
left join reached on reached.cohort = sizes.cohort and reached.position = columns.position${same("reached", "sizes")}
order by ${by && "sizes.value, "}sizes.cohort, columns.position`);
}

interface Terms {
  readonly binder: SqlBinder;
  /** The breakdown's column before others; empty without one. */
  readonly by: string;
  /** Condition that two tables share the breakdown's value. */
  readonly same: (a: string, b: string) => string;
}

/** CTEs `observed`, `sizes` of the cohorts and `returns`: periods in which a user came back. */
function cohortCtes(source: EventSource, plan: RetentionPlan, { binder, by, same }: Terms): string {
  const { period, weekStart } = plan;
  const start = binder.bind("start_event", "varchar", plan.start, "event that starts a cohort");
  const until = binder.bind(
    "observed_until_ms",
    "double",
    plan.observedUntil ?? null,
    "end of the data, exclusive; null: just after the last event",
  );
  const started = by && "starts.value, ";
  const least = binder.bind(
    "minimum_occurrences",
    "integer",
    plan.minimumOccurrences,
    "returns that one period must hold",
  );
  return `${eventsCte(source, plan.breakdown === undefined ? {} : { value: plan.breakdown })},
observed as (
  select coalesce(${until}, max(time_ms) + 1) as until_ms from events
),
seen as (
  select ${by}row_id, user_id, event, time_ms, local_ms, ${periodSql("local_ms", period, weekStart)} as period
  from (
    select events.*, ${localSql(binder, "time_ms", plan.utcOffset)} as local_ms
    from events, observed
    where time_ms < until_ms
  )
),
starts as (
  select ${by}row_id, user_id, time_ms, local_ms, period as cohort
  from seen
  where event = ${start}${startFilter(plan, by)}
),
sizes as (
  select ${by}cohort, count(distinct user_id) as size from starts group by ${by}cohort
),
returns as (
  select ${started}starts.user_id, starts.cohort, ${returnPeriod(plan)} as k
  from starts
  join seen on seen.user_id = starts.user_id${same("seen", "starts")}
    and seen.time_ms >= starts.time_ms
    and seen.row_id <> starts.row_id${returnFilter(plan, binder)}
  group by ${started}starts.user_id, starts.cohort, starts.row_id, k
  having count(*) >= ${least}
),`;
}

function returnedSql({ periodZero }: RetentionPlan): string {
  if (periodZero === "returners") return "coalesce(users, 0)";
  return "case when columns.position = 0 then sizes.size else coalesce(users, 0) end";
}

function startFilter({ windows, cohorting }: RetentionPlan, by: string): string {
  if (cohorting === "recurring" && windows === "rolling") return "";
  const group = cohorting === "recurring" ? "user_id, period" : "user_id";
  return `\n  qualify row_number() over (partition by ${by}${group} order by time_ms, row_id) = 1`;
}

function returnFilter({ returning }: RetentionPlan, binder: SqlBinder): string {
  if (returning === undefined) return "";
  const event = binder.bind("return_event", "varchar", returning, "event that counts as a return");
  return `\n    and seen.event = ${event}`;
}

/** SQL of the period of `seen` after the start in `starts`. */
export function returnPeriod({ windows, period }: RetentionPlan): string {
  if (windows === "calendar") return "seen.period - starts.cohort";
  const { lengthMs, floorMs } = ROLLING[period];
  const down = (table: string) => `floor(${table}.local_ms / ${floorMs})`;
  return `floor((${down("seen")} - ${down("starts")}) * ${floorMs} / ${lengthMs})::integer`;
}

/** SQL of whether a cell is over for the whole cohort. */
export function completeSql({ windows, period, weekStart }: RetentionPlan): string {
  const periods = "coalesce(columns.high, columns.low + 1)";
  if (windows === "calendar")
    return `sizes.cohort + ${periods} <= ${periodSql("end_ms", period, weekStart)}`;
  const last = periodStartSql("(sizes.cohort + 1)", period, weekStart);
  return `${last} + ${periods} * ${ROLLING[period].lengthMs}::double <= end_ms`;
}
