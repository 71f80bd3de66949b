import { quoteIdentifier } from "../../queries/quoteIdentifier.ts";
import { eventsCte, sqlBinder } from "./sqlBinder.ts";
import type { EventSource, GeneratedQuery } from "./sqlBinder.ts";

/** Table and columns of purchases. */
export type PurchaseSource = Omit<EventSource, "event"> & { readonly amount: string };

/**
 * SQL of `rfm`: `customer`, `recency_days`, `frequency`, `monetary` and the three scores.
 *
 * @param options - `asOf` in ms; `ties` as in `quantileScores` (equal ones by customer's name).
 */
export function rfmSql(
  { table, user, time, amount }: PurchaseSource,
  { asOf, bins = 5, ties = "equal" }: { asOf: number; bins?: number; ties?: "equal" | "ntile" },
): GeneratedQuery {
  const binder = sqlBinder();
  const end = binder.bind("as_of_ms", "double", asOf, "time the recency is counted to, exclusive");
  const parts = binder.bind("bins", "integer", bins, "number of scores");
  const score = (order: string) =>
    ties === "ntile"
      ? `ntile(${parts}) over (order by ${order}, customer)::integer`
      : `(1 + floor(${parts} * (rank() over (order by ${order}) - 1) / count(*) over ()))::integer`;
  return binder.finish(`
with purchases as (
  select ${quoteIdentifier(user)}::varchar as customer, ${quoteIdentifier(amount)} as amount,
    epoch_ms(${quoteIdentifier(time)}::timestamp)::double as time_ms
  from ${quoteIdentifier(table)}
  where ${quoteIdentifier(user)} is not null and ${quoteIdentifier(amount)} is not null
),
customers as (
  select customer, (${end} - max(time_ms)) / 86400000 as recency_days, count(*) as frequency,
    sum(amount)::double as monetary
  from purchases
  where time_ms < ${end}
  group by customer
)
select *, ${score("recency_days desc")} as recency_score,
  ${score("frequency")} as frequency_score,
  ${score("monetary")} as monetary_score
from customers
order by customer`);
}

/**
 * SQL of `abcAnalysis`: `item`, `value`, `share`, `cumulative_share`, `class`; equal values by
 * name.
 */
export function abcSql(
  { table, item, value }: { table: string; item: string; value: string },
  { thresholds = [0.8, 0.95] }: { thresholds?: readonly [number, number] } = {},
): GeneratedQuery {
  const binder = sqlBinder();
  const a = binder.bind("threshold_a", "double", thresholds[0], "cumulative share of class A");
  const b = binder.bind("threshold_b", "double", thresholds[1], "cumulative share of classes A, B");
  return binder.finish(`
with items as (
  select ${quoteIdentifier(item)}::varchar as item, sum(${quoteIdentifier(value)})::double as value
  from ${quoteIdentifier(table)}
  where ${quoteIdentifier(item)} is not null and ${quoteIdentifier(value)} is not null
  group by item
),
ranked as (
  select item, value, sum(value) over () as total,
    sum(value) over (order by value desc, item rows unbounded preceding) as upto
  from items
)
select item, value, value / nullif(total, 0) as share, upto / nullif(total, 0) as cumulative_share,
  case
    when (upto - value) / nullif(total, 0) < ${a} then 'A'
    when (upto - value) / nullif(total, 0) < ${b} then 'B'
    when total <> 0 then 'C'
  end as class
from ranked
order by value desc, item`);
}

/** SQL of `sessionList` without a longest duration: `user_id`, `session`, `start_ms`, `end_ms`, `events`. */
export function sessionsSql(
  source: EventSource,
  { gapMs = 1_800_000 }: { gapMs?: number } = {},
): GeneratedQuery {
  const binder = sqlBinder();
  const gap = binder.bind("gap_ms", "double", gapMs, "longest gap within a session");
  return binder.finish(`
with ${eventsCte(source)},
marked as (
  select user_id, time_ms, row_id,
    coalesce(time_ms - lag(time_ms) over (partition by user_id order by time_ms, row_id) > ${gap}, true) as opens
  from events
),
numbered as (
  select user_id, time_ms,
    sum(opens::integer) over (
      partition by user_id order by time_ms, row_id rows unbounded preceding
    )::integer as session
  from marked
)
select user_id, session, min(time_ms) as start_ms, max(time_ms) as end_ms, count(*) as events
from numbered
group by user_id, session
order by user_id, session`);
}
