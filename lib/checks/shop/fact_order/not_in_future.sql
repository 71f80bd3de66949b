-- No order is dated after the as-of date.
-- @kind range
-- @severity block
-- @expectation order_ts is before the end of the last day of dim_date.
-- @question Is the clock of the shop right?
select order_id, order_ts
from fact_order
where order_ts >= (select max(date) + interval 1 day from dim_date)
order by order_id, order_ts
