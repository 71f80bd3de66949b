-- status of fact_order is always known.
-- @kind completeness
-- @severity error
-- @expectation No row of fact_order has an empty status.
-- @question Is it revenue?
select order_id, status
from fact_order
where status is null
order by order_id
