-- No order line has a negative value.
-- @kind range
-- @severity block
-- @expectation line_value_usd is 0 or more.
-- @question Does this line reduce the revenue?
select order_id, line_number, line_value_usd
from fact_order_item
where line_value_usd < 0
order by order_id, line_number, line_value_usd
