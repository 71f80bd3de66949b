-- order_date of fact_order_item is always known.
-- @kind completeness
-- @severity block
-- @expectation No row of fact_order_item has an empty order_date.
-- @question Which day does the revenue belong to?
select order_id, line_number, order_date
from fact_order_item
where order_date is null
order by order_id, line_number
