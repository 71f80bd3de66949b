-- No order takes longer than a week to arrive.
-- @kind freshness
-- @severity warn
-- @expectation loaded_at, where known, is at most 7 days after order_ts.
-- @question Which route is so slow?
select order_id, order_ts, loaded_at
from fact_order
where loaded_at > order_ts + interval 7 day
order by order_id, order_ts, loaded_at
