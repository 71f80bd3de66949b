-- order_id of fact_order is always known.
-- @kind completeness
-- @severity block
-- @expectation No row of fact_order has an empty order_id.
-- @question Which order is this?
select order_ts, order_id
from fact_order
where order_id is null
order by order_ts
