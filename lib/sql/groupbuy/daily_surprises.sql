-- Days whose orders lie far from the median of the same weekday four weeks before and after, the day
-- itself left out. Both scores judge the same logarithms: the robust one by median and MAD, the
-- classic one by mean and standard deviation of the 28 days around, which an outlier widens.
-- @question Which days are out of the ordinary, and which of them does the classic z-score miss?
-- @grain one row per day
-- @tables agg_order_day, planted_truth
-- @param robust_limit double = 3.5 : modified z-score from which a day is flagged
-- @param classic_limit double = 3 : z-score from which the classic rule flags a day
-- @param outlier_limit double = 3.5 : modified z-score from which a day is left out to see what it masks
-- @column day date : day
-- @column orders bigint count : orders of the day
-- @column usual_orders double count : median of the same weekday, four weeks before and after
-- @column ratio double : orders ÷ usual_orders
-- @column robust_score double : modified z-score of the logarithm of ratio
-- @column classic_score double : z-score of it
-- @column is_flagged boolean : robust_score beyond its limit
-- @column is_robust_only boolean : flagged, and classic_score within its limit
-- @column is_masked boolean : of these, beyond the classic limit once outliers are left out of mean and deviation
-- @column planted varchar : what was planted on this day; null for nothing
with days as (
  select order_date as day, sum(orders)::double as orders
  from agg_order_day
  group by order_date
),
around as (
  select
    day.day,
    day.orders,
    median(other.orders) as usual_orders
  from days as day
  join days as other
    on other.day <> day.day
    and abs(other.day - day.day) <= 28
    and (other.day - day.day) % 7 = 0
  group by day.day, day.orders
),
logs as (
  select *, ln(orders / usual_orders) as surprise
  from around
  where orders > 0 and usual_orders > 0
),
centred as (
  select *, median(surprise) over near as centre,
    avg(surprise) over near as mean,
    stddev_samp(surprise) over near as deviation
  from logs
  window near as (order by day rows between 14 preceding and 13 following)
),
spread as (
  select *, median(abs(surprise - centre)) over (order by day rows between 14 preceding and 13 following) as mad
  from centred
),
scored as (
  select
    *,
    0.6744897501960817 * (surprise - centre) / nullif(mad, 0) as robust_score,
    (surprise - mean) / nullif(deviation, 0) as classic_score
  from spread
),
unmasked as (
  select
    *,
    (surprise - avg(surprise) filter (abs(robust_score) <= $outlier_limit) over near)
    / nullif(stddev_samp(surprise) filter (abs(robust_score) <= $outlier_limit) over near, 0)
      as clean_score,
    coalesce(abs(robust_score) > $robust_limit, false) as is_flagged,
    coalesce(abs(robust_score) > $robust_limit and abs(classic_score) <= $classic_limit, false)
      as is_robust_only
  from scored
  window near as (order by day rows between 14 preceding and 13 following)
)
select
  day,
  orders::bigint as orders,
  usual_orders,
  round(orders / usual_orders, 6) as ratio,
  round(robust_score, 6) as robust_score,
  round(classic_score, 6) as classic_score,
  is_flagged,
  is_robust_only,
  coalesce(is_robust_only and abs(clean_score) > $classic_limit, false) as is_masked,
  (
    select statement from planted_truth
    where subject = 'orders per day' and starts_at::date = unmasked.day
  ) as planted
from unmasked
order by day
