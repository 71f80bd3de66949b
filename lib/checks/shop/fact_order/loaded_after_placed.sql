-- Orders reach the warehouse after they were placed.
-- @kind range
-- @severity error
-- @expectation loaded_at, where known, is not before order_ts.
-- @question Do the two clocks agree?
select order_id, order_ts, loaded_at
from fact_order
where loaded_at < order_ts
order by order_id, order_ts, loaded_at
