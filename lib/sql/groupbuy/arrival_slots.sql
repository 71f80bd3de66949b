-- Orders of one day by the five minutes in which they came in; slots without an order are there too.
-- What is usual: the course over the hours of all 28 days before, at the level of the day's own
-- weekday, since four days alone would give too rough a course and all days the wrong level.
-- @question How did the orders of the day come in?
-- @grain one row per five minutes
-- @tables fact_order
-- @param as_of date = @as_of : the day that is replayed
-- @column arrived_at timestamp : end of the five minutes (UTC), when they are known
-- @column orders bigint count : orders of these five minutes
-- @column group_orders bigint count : of these, in a group
-- @column revenue_usd double USD : their value, whatever became of them
-- @column usual_orders double count : orders of the same hour in the 28 days before, at the weekday's level, per five minutes
-- @column orders_so_far bigint count : orders since midnight
-- @column revenue_so_far_usd double USD : their value
-- @column usual_so_far double count : usual orders since midnight
with slots as (
  select $as_of::timestamp + interval 5 minutes * n as slot_start
  from range(288) as numbers(n)
),
today as (
  select
    time_bucket(interval 5 minutes, order_ts) as slot_start,
    count(*) as orders,
    count(*) filter (order_kind = 'group') as group_orders,
    sum(total_usd) as revenue_usd
  from fact_order
  where order_date = $as_of
  group by slot_start
),
earlier_hours as (
  select
    hour(order_ts) as hour_of_day,
    count(*) as orders,
    count(*) filter (isodow(order_date) = isodow($as_of)) as weekday_orders
  from fact_order
  where order_date >= $as_of - 28 and order_date < $as_of
  group by hour_of_day
),
weekday_level as (
  select (sum(weekday_orders) / 4) / (sum(orders) / 28) as level from earlier_hours
),
usual as (
  select hour_of_day, orders / (28 * 12)::double * level as usual_orders
  from earlier_hours
  cross join weekday_level
),
filled as (
  select
    slot_start + interval 5 minutes as arrived_at,
    coalesce(orders, 0) as orders,
    coalesce(group_orders, 0) as group_orders,
    coalesce(revenue_usd, 0) as revenue_usd,
    coalesce(usual_orders, 0) as usual_orders
  from slots
  left join today using (slot_start)
  left join usual on usual.hour_of_day = hour(slots.slot_start)
)
select
  arrived_at,
  orders::bigint as orders,
  group_orders::bigint as group_orders,
  revenue_usd::double as revenue_usd,
  usual_orders,
  (sum(orders) over earlier)::bigint as orders_so_far,
  (sum(revenue_usd) over earlier)::double as revenue_so_far_usd,
  sum(usual_orders) over earlier as usual_so_far
from filled
window earlier as (order by arrived_at rows between unbounded preceding and current row)
order by arrived_at
