-- Every order line falls on a day of the calendar.
-- @kind reference
-- @severity error
-- @expectation order_date of fact_order_item stands in dim_date.
-- @question Does the calendar end too early?
select order_id, line_number, order_date
from fact_order_item
anti join dim_date on dim_date.date = fact_order_item.order_date
where order_date is not null
order by order_id, line_number, order_date
