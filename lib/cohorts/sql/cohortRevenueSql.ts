import { planRevenue } from "../cohortRevenue.ts";
import type { RevenueOptions } from "../cohortRevenue.ts";
import { localSql, periodLabelSql, periodSql } from "./calendarSql.ts";
import { completeSql, returnPeriod } from "./retentionSql.ts";
import { eventsCte, sqlBinder } from "./sqlBinder.ts";
import type { EventSource, GeneratedQuery } from "./sqlBinder.ts";

/**
 * SQL of `cohortRevenue`: `cohort varchar`, `column integer`, `size bigint`, `revenue double`,
 * `complete boolean`. `options.amount` names the column of amounts.
 */
export function cohortRevenueSql(source: EventSource, options: RevenueOptions): GeneratedQuery {
  const plan = planRevenue(options);
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
with ${eventsCte(source, { amount: options.amount })},
observed as (
  select coalesce(${until}, max(time_ms) + 1) as until_ms from events
),
seen as (
  select *, ${periodSql("local_ms", period, weekStart)} as period
  from (
    select events.*, ${localSql(binder, "time_ms", plan.utcOffset)} as local_ms
    from events, observed
    where time_ms < until_ms
  )
),
starts as (
  select user_id, time_ms, local_ms, period as cohort
  from seen
  where event = ${start}
  qualify row_number() over (partition by user_id order by time_ms, row_id) = 1
),
sizes as (
  select cohort, count(*) as size from starts group by cohort
),
revenue as (
  select starts.cohort, ${returnPeriod(plan)} as k, sum(coalesce(seen.amount, 0)) as revenue
  from starts
  join seen on seen.user_id = starts.user_id and seen.time_ms >= starts.time_ms
  group by starts.cohort, k
),
columns (position, low, high) as (
  values ${plan.columns.map(({ from, to }, i) => `(${i}, ${from}, ${to})`).join(", ")}
)
select
  ${periodLabelSql("sizes.cohort", period, weekStart)} as cohort,
  columns.position as "column",
  sizes.size,
  coalesce(revenue.revenue, 0)::double as revenue,
  ${completeSql(plan)} as complete
from sizes
cross join columns
cross join (select ${localSql(binder, "until_ms", plan.utcOffset)} as end_ms from observed)
left join revenue on revenue.cohort = sizes.cohort and revenue.k = columns.position
order by sizes.cohort, columns.position`);
}
