-- order_id and line_number are the key of fact_order_item.
-- @kind uniqueness
-- @severity block
-- @expectation No order line stands in fact_order_item twice.
-- @question Was something loaded twice?
select order_id, line_number, count(*) as copies
from fact_order_item
group by order_id, line_number
having count(*) > 1
order by order_id, line_number
