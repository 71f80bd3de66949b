-- Every order falls on a day of the calendar.
-- @kind reference
-- @severity error
-- @expectation order_date of fact_order stands in dim_date.
-- @question Does the calendar end too early?
select order_id, order_date
from fact_order
anti join dim_date on dim_date.date = fact_order.order_date
where order_date is not null
order by order_id, order_date
