-- channel of fact_order is always known.
-- @kind completeness
-- @severity error
-- @expectation No row of fact_order has an empty channel.
-- @question Where was it placed?
select order_id, channel
from fact_order
where channel is null
order by order_id
