-- An order's day is that of its time.
-- @kind consistency
-- @severity error
-- @expectation order_date is the day of order_ts.
-- @question Which time zone made the date?
select order_id, order_date, order_ts
from fact_order
where order_date <> order_ts::date
order by order_id, order_date, order_ts
