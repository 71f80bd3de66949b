-- @description The calendar: every day from the first month with an order to the as-of date.
-- @grain one day
-- @materialized view
-- @inputs stage_order
-- @parameters asOf
with bounds as (
  select coalesce(min(order_date), getvariable('asOf')::date) as first_date
  from stage_order
  where reject_rule is null
)
select
  unnest(
    generate_series(
      date_trunc('month', first_date)::timestamp,
      getvariable('asOf')::timestamp,
      interval 1 day
    )
  )::date as date
from bounds
