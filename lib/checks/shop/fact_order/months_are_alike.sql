-- No full month has less than half of the median month's orders.
-- @kind statistics
-- @severity warn
-- @expectation Every month of dim_date has at least half as many orders as the median month.
-- @question Which week is missing?
with months as (
  select month_start, count(order_id) as orders
  from dim_date
  left join fact_order on order_date = date
  group by month_start
)
select month_start, orders, median(orders) over () as median_month
from months
qualify orders < 0.5 * median(orders) over ()
order by month_start
