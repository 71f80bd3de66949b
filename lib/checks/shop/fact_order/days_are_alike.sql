-- No day has far more orders than its neighbours.
-- @kind statistics
-- @severity warn
-- @expectation No day has more than five times the median day's orders and twenty more.
-- @question Was a file loaded twice?
with days as (
  select order_date, count(*) as orders
  from fact_order
  group by order_date
)
select order_date, orders, median(orders) over () as median_day
from days
qualify orders > 5 * median(orders) over () + 20
order by order_date
