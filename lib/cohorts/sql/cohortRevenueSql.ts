import { planRevenue } from "../cohortRevenue.ts";
import type { RevenueOptions } from "../cohortRevenue.ts";
import { localSql, periodLabelSql, periodSql } from "./calendarSql.ts";
import { completeSql, returnPeriod } from "./retentionSql.ts";
import { eventsCte, sqlBinder } from "./sqlBinder.ts";
import type { EventSource, GeneratedQuery } from "./sqlBinder.ts";

/** Revenue of every user in every column, and its moments over the users of a cohort. */
const SPREAD = `by_user as (
  select starts.cohort, columns.position, coalesce(revenue.revenue, 0)::double as revenue,
    first_value(coalesce(revenue.revenue, 0)) over so_far as base,
    sum(coalesce(revenue.revenue, 0)) over so_far as cumulative
  from starts
  cross join columns
  left join revenue on revenue.user_id = starts.user_id and revenue.k = columns.position
  window so_far as (partition by starts.user_id order by columns.position)
),
spread as (
  select cohort, position, sum(revenue) as revenue,
    coalesce(var_samp(revenue), 0) as variance,
    coalesce(covar_samp(revenue, base), 0) as base_covariance,
    coalesce(var_samp(cumulative), 0) as cumulative_variance
  from by_user
  group by cohort, position
)`;

/**
 * SQL of `cohortRevenue`: `cohort varchar`, `column integer`, `size bigint`, `revenue double`,
 * its `variance`, `baseCovariance` and `cumulativeVariance` per user, `complete boolean`.
 * `options.amount` names the column of amounts.
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
  select starts.user_id, ${returnPeriod(plan)} as k, sum(coalesce(seen.amount, 0)) as revenue
  from starts
  join seen on seen.user_id = starts.user_id and seen.time_ms >= starts.time_ms
  group by starts.user_id, k
),
columns (position, low, high) as (
  values ${plan.columns.map(({ from, to }, i) => `(${i}, ${from}, ${to})`).join(", ")}
),
${SPREAD}
select
  ${periodLabelSql("sizes.cohort", period, weekStart)} as cohort,
  columns.position as "column",
  sizes.size,
  spread.revenue,
  spread.variance,
  spread.base_covariance as "baseCovariance",
  spread.cumulative_variance as "cumulativeVariance",
  ${completeSql(plan)} as complete
from sizes
cross join columns
cross join (select ${localSql(binder, "until_ms", plan.utcOffset)} as end_ms from observed)
join spread on spread.cohort = sizes.cohort and spread.position = columns.position
order by sizes.cohort, columns.position`);
}
