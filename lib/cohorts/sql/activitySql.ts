import type { ActivityOptions } from "../lifecycle.ts";
import { localSql, periodLabelSql, periodSql } from "./calendarSql.ts";
import { eventsCte, sqlBinder } from "./sqlBinder.ts";
import type { EventSource, GeneratedQuery, SqlBinder } from "./sqlBinder.ts";

/** SQL of `lifecycle`: `period varchar`, the four counts and `complete boolean`. */
export function lifecycleSql(source: EventSource, options: ActivityOptions = {}): GeneratedQuery {
  const binder = sqlBinder();
  const { period = "day", weekStart = "monday", utcOffset = 0 } = options;
  const end = (time: string) => periodSql(localSql(binder, time, utcOffset), period, weekStart);
  return binder.finish(`
with ${activeCtes(source, options, binder)},
steps as (
  select period,
    lag(period) over (partition by user_id order by period) as before,
    lead(period) over (partition by user_id order by period) as after
  from active
),
states as (
  select period,
    case when before is null then 'new' when before = period - 1 then 'returning' else 'resurrected' end as state
  from steps
  union all
  select period + 1, 'dormant'
  from steps, observed
  where after is distinct from period + 1 and period < ${end("(until_ms - 1)")}
)
select
  ${periodLabelSql("states.period", period, weekStart)} as period,
  count(*) filter (state = 'new') as new,
  count(*) filter (state = 'returning') as returning,
  count(*) filter (state = 'resurrected') as resurrected,
  count(*) filter (state = 'dormant') as dormant,
  any_value(states.period < ${end("until_ms")}) as complete
from states, observed
group by states.period
order by states.period`);
}

/** SQL of `stickiness`: `periods bigint`, `exactly bigint`, `at_least bigint`. */
export function stickinessSql(source: EventSource, options: ActivityOptions = {}): GeneratedQuery {
  const binder = sqlBinder();
  return binder.finish(`
with ${activeCtes(source, options, binder)},
users as (
  select user_id, count(*) as periods from active group by user_id
)
select periods, count(*) as exactly,
  sum(count(*)) over (order by periods desc)::bigint as at_least
from users
group by periods
order by periods`);
}

/** CTEs `observed (until_ms)` and `active (user_id, period)`. */
function activeCtes(source: EventSource, options: ActivityOptions, binder: SqlBinder): string {
  const { event, period = "day", weekStart = "monday", utcOffset = 0, observedUntil } = options;
  const until = binder.bind(
    "observed_until_ms",
    "double",
    observedUntil ?? null,
    "end of the data, exclusive; null: just after the last event",
  );
  const filter =
    event === undefined
      ? ""
      : ` and event = ${binder.bind("activity_event", "varchar", event, "event that counts")}`;
  const local = localSql(binder, "time_ms", utcOffset);
  return `${eventsCte(source)},
observed as (
  select coalesce(${until}, max(time_ms) + 1) as until_ms from events
),
active as (
  select distinct user_id, ${periodSql(local, period, weekStart)} as period
  from events, observed
  where time_ms < until_ms${filter}
)`;
}
