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
 *   `size bigint`, `returned bigint`, `complete boolean`; `summarizeRetention` takes them.
 */
export function retentionSql(source: EventSource, options: RetentionOptions): GeneratedQuery {
  const plan = planRetention(options);
  const binder = sqlBinder();
  const { period, weekStart } = plan;
  const start = binder.bind("start_event", "varchar", plan.start, "event that starts a cohort");
  const until = binder.bind(
    "observed_until_ms",
    "double",
    plan.observedUntil ?? null,
    "end of the data, exclusive; null: just after the last event",
  );
  return binder.finish(`
with ${eventsCte(source)},
observed as (
  select coalesce(${until}, max(time_ms) + 1) as until_ms from events
),
seen as (
  select row_id, user_id, event, time_ms, local_ms, ${periodSql("local_ms", period, weekStart)} as period
  from (
    select events.*, ${localSql(binder, "time_ms", plan.utcOffset)} as local_ms
    from events, observed
    where time_ms < until_ms
  )
),
starts as (
  select row_id, user_id, time_ms, local_ms, period as cohort
  from seen
  where event = ${start}${startFilter(plan)}
),
sizes as (
  select cohort, count(distinct user_id) as size from starts group by cohort
),
returns as (
  select distinct starts.user_id, starts.cohort, ${returnPeriod(plan)} as k
  from starts
  join seen on seen.user_id = starts.user_id
    and seen.time_ms >= starts.time_ms
    and seen.row_id <> starts.row_id${returnFilter(plan, binder)}
),
columns (position, low, high) as (
  values ${plan.columns.map(({ from, to }, i) => `(${i}, ${from}, ${to ?? "null"}::integer)`).join(", ")}
),
reached as (
  select returns.cohort, position, count(distinct returns.user_id) as users
  from returns
  join columns on k >= low and (high is null or k < high)
  group by returns.cohort, position
)
select
  ${periodLabelSql("sizes.cohort", period, weekStart)} as cohort,
  columns.position as "column",
  sizes.size,
  ${returnedSql(plan)} as returned,
  ${completeSql(plan)} as complete
from sizes
cross join columns
cross join (select ${localSql(binder, "until_ms", plan.utcOffset)} as end_ms from observed)
left join reached on reached.cohort = sizes.cohort and reached.position = columns.position
order by sizes.cohort, columns.position`);
}

function returnedSql({ periodZero }: RetentionPlan): string {
  if (periodZero === "returners") return "coalesce(users, 0)";
  return "case when columns.position = 0 then sizes.size else coalesce(users, 0) end";
}

function startFilter({ windows, cohorting }: RetentionPlan): string {
  if (cohorting === "recurring" && windows === "rolling") return "";
  const group = cohorting === "recurring" ? "user_id, period" : "user_id";
  return `\n  qualify row_number() over (partition by ${group} order by time_ms, row_id) = 1`;
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
