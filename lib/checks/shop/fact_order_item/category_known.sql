-- category of fact_order_item is always known.
-- @kind completeness
-- @severity error
-- @expectation No row of fact_order_item has an empty category.
-- @question Which category does the revenue belong to?
select order_id, line_number, category
from fact_order_item
where category is null
order by order_id, line_number
