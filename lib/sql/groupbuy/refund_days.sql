-- Time to a refund by the day on which groups expired, days far from the others flagged by median and
-- MAD of the daily medians' logarithms.
-- @question On which days did refunds take unusually long?
-- @grain one row per day with refunds
-- @tables fact_order, planted_truth
-- @param robust_limit double = 3.5 : modified z-score from which a day is flagged
-- @column day date : day on which the groups expired
-- @column refunds bigint count : refunds of these groups
-- @column median_hours double h : median time to a refund
-- @column max_hours double h : longest time
-- @column robust_score double : modified z-score of the logarithm of median_hours
-- @column classic_score double : z-score of the same
-- @column is_flagged boolean : robust_score above its limit
-- @column is_planted boolean : refunds of this day were planted to be late
with days as (
  select
    group_expires_at::date as day,
    count(*) as refunds,
    median(refund_hours) as median_hours,
    max(refund_hours) as max_hours
  from fact_order
  where group_status = 'expired' and refund_hours is not null
  group by day
),
centred as (
  select *, ln(greatest(median_hours, 0.01)) as size from days
),
spread as (
  select *, size - (select median(size) from centred) as distance from centred
),
scored as (
  select
    *,
    0.6744897501960817 * distance / nullif((select median(abs(distance)) from spread), 0)
      as robust_score,
    (size - (select avg(size) from centred)) / nullif((select stddev_samp(size) from centred), 0)
      as classic_score
  from spread
)
select
  day,
  refunds,
  median_hours,
  max_hours,
  round(robust_score, 6) as robust_score,
  round(classic_score, 6) as classic_score,
  coalesce(robust_score > $robust_limit, false) as is_flagged,
  exists (
    select 1 from planted_truth
    where subject = 'refunds' and scored.day >= starts_at::date and scored.day < ends_at::date
  ) as is_planted
from scored
order by day
