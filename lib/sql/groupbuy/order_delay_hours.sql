-- Time until an order is accepted, by hour of the last 14 days.
-- @question How long do buyers wait until their order is accepted?
-- @grain one row per hour
-- @tables fact_order
-- @param as_of date = @as_of : last day
-- @param delay_minutes integer = 10 : median wait from which an hour is flagged
-- @column hour_start timestamp : hour in which the orders came in (UTC)
-- @column orders bigint count : orders that were accepted
-- @column median_minutes double min : median wait
-- @column p95_minutes double min : wait of the slowest twentieth, at least
-- @column is_flagged boolean : median wait above the limit, five orders or more
select
  date_trunc('hour', order_ts) as hour_start,
  count(accept_minutes) as orders,
  median(accept_minutes) as median_minutes,
  quantile_cont(accept_minutes, 0.95) as p95_minutes,
  coalesce(median(accept_minutes) > $delay_minutes and count(accept_minutes) >= 5, false)
    as is_flagged
from fact_order
where order_date > $as_of - 14 and order_date <= $as_of
group by hour_start
order by hour_start
