-- Orders of each weekday relative to the Tuesday of the same week, as a geometric mean over complete
-- weeks: a trend from week to week cancels. Days of a planted disturbance are left out.
-- @question How do weekdays differ, and is the planted season found again?
-- @grain one row per weekday
-- @tables agg_order_day, planted_truth
-- @column weekday smallint : Monday 1 to Sunday 7
-- @column weeks bigint count : weeks with both days
-- @column ratio double : orders relative to Tuesday
-- @column low double : lower limit of its 95 % interval (± 1.99 standard errors of the logarithm)
-- @column high double : upper limit of its 95 % interval
-- @column planted double : planted ratio; null where none is stated
with days as (
  select order_date, sum(orders) as orders
  from agg_order_day
  where order_date not in (
    select starts_at::date from planted_truth
    where subject = 'orders per day' and starts_at is not null
  )
  group by order_date
),
ratios as (
  select isodow(day.order_date)::smallint as weekday, ln(day.orders / tuesday.orders) as log_ratio
  from days as day
  join days as tuesday
    on tuesday.order_date = date_trunc('week', day.order_date)::date + 1
  where day.orders > 0 and tuesday.orders > 0
),
summary as (
  select
    weekday,
    count(*) as weeks,
    avg(log_ratio) as centre,
    stddev_samp(log_ratio) / sqrt(count(*)) as error
  from ratios
  group by weekday
)
select
  weekday,
  weeks,
  exp(centre) as ratio,
  exp(centre - 1.99 * error) as low,
  exp(centre + 1.99 * error) as high,
  if(weekday = 6, (select value from planted_truth where truth_id = 'orders per day 01'), null)
    as planted
from summary
order by weekday
