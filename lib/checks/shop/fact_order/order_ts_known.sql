-- order_ts of fact_order is always known.
-- @kind completeness
-- @severity block
-- @expectation No row of fact_order has an empty order_ts.
-- @question When was it placed?
select order_id, order_ts
from fact_order
where order_ts is null
order by order_id
