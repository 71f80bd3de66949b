-- product_id of fact_order_item is always known.
-- @kind completeness
-- @severity block
-- @expectation No row of fact_order_item has an empty product_id.
-- @question What was bought?
select order_id, line_number, product_id
from fact_order_item
where product_id is null
order by order_id, line_number
