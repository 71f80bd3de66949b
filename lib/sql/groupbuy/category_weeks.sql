-- Orders of every category in every full week, weeks without an order included as zero.
-- @question How does demand for the categories move from week to week?
-- @grain one row per week and category
-- @tables fact_order
-- @param from date = null : first day, inclusive; null means no limit
-- @param to date = null : last day, exclusive; null means no limit
-- @param kinds varchar[] = [] : group or individual; empty means both
-- @param vendors varchar[] = [] : vendors; empty means all
-- @column week date : Monday of the week
-- @column category varchar : category
-- @column orders bigint count : orders of any status
with bounds as (
  select
    coalesce(greatest($from, min(order_date)), min(order_date)) as first_day,
    coalesce(least($to, max(order_date) + 1), max(order_date) + 1) as end_day
  from fact_order
),
weeks as (
  select unnest(range(
    (date_trunc('week', first_day + 6))::timestamp,
    (end_day - 6)::timestamp,
    interval 7 day
  ))::date as week
  from bounds
),
counted as materialized (
  select date_trunc('week', order_date)::date as week, category, count(*) as orders
  from fact_order
  where (len($kinds) = 0 or list_contains($kinds, order_kind))
    and (len($vendors) = 0 or list_contains($vendors, vendor))
  group by all
),
kinds as (
  select distinct category
  from counted
)
select weeks.week, kinds.category, coalesce(counted.orders, 0) as orders
from weeks
cross join kinds
left join counted on counted.week = weeks.week and counted.category = kinds.category
order by weeks.week, kinds.category
