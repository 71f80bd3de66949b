-- Orders by day. Every order counts on the day it was placed, whatever became of it.
-- @question How many orders came in on each day?
-- @grain one row per day
-- @tables agg_order_day
-- @param departments varchar[] = [] : departments; empty means all
-- @param kinds varchar[] = [] : group or individual; empty means both
-- @column order_date date : day
-- @column orders bigint count : orders placed
-- @column quantity bigint count : units ordered
-- @column revenue_usd double USD : value of the orders that were completed
select
  order_date,
  sum(orders)::bigint as orders,
  sum(quantity)::bigint as quantity,
  sum(revenue_usd)::double as revenue_usd
from agg_order_day
where (len($departments) = 0 or list_contains($departments, department))
  and (len($kinds) = 0 or list_contains($kinds, order_kind))
group by order_date
order by order_date
