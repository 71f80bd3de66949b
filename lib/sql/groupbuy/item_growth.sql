-- Completed revenue of two periods side by side, at any level, with the growth of revenue per day.
-- Periods of unlike length are compared by day. Without dates the period is the last three months up
-- to the as-of date; with one limit only, the other is the end of the data on that side. Without
-- dates the base is as long as the period (or three months) and ends where it begins. No day before
-- the first order or after the as-of date counts: it has no revenue that could be compared.
-- @question Which categories grow?
-- @grain one row per vendor, category, department or product with revenue in either period
-- @tables fact_order, small_fact_order
-- @param snapshots varchar[] = [] : `small` for the ten-row example; empty means the full marketplace
-- @param levels varchar[] = [] : vendor, category, department or product; empty means category
-- @param from date = null : first day of the period; null means the first day of the data, or three months before as_of when `to` is null too
-- @param to date = null : last day of the period, exclusive; null means the day after as_of
-- @param base_from date = null : first day of the base; null means the first day of the data, or as long as the period when `base_to` is null too
-- @param base_to date = null : last day of the base, exclusive; null means the day after as_of, or the period's first day when `base_from` is null too
-- @param vendors varchar[] = [] : vendors; empty means all
-- @param categories varchar[] = [] : categories; empty means all
-- @param products varchar[] = [] : products; empty means all
-- @param as_of date = @as_of : the day the numbers speak for
-- @column item varchar : name at the chosen level
-- @column base_usd double USD : completed orders of the base
-- @column revenue_usd double USD : completed orders of the period
-- @column base_daily_usd double USD : base_usd ÷ base_days; null when the base has no day
-- @column daily_usd double USD : revenue_usd ÷ period_days; null when the period has no day
-- @column growth double : daily_usd ÷ base_daily_usd - 1; null when the base is 0 or a period has no day
-- @column growth_text varchar : growth in words where there is no number
-- @column period_from date : first day of the period
-- @column period_last date : last day of the period
-- @column period_days bigint count : days of the period
-- @column base_first date : first day of the base
-- @column base_last date : last day of the base
-- @column base_days bigint count : days of the base
-- @column problem varchar : why these periods cannot be compared; null when they can
-- @column overlaps boolean : base and period share days
with span as (
  select min(order_date) as first_day, $as_of::date + 1 as end_day
  from fact_order
),
asked as (
  select
    first_day,
    end_day,
    least(coalesce($to, end_day), end_day) as period_to,
    greatest(
      coalesce($from, if($to is null, (end_day - interval 3 month)::date, first_day)),
      first_day
    ) as period_from,
    $base_from is null and $base_to is null as is_before
  from span
),
bounds as (
  select
    first_day,
    period_from,
    period_to,
    greatest(period_to - period_from, 0) as period_days,
    least(coalesce($base_to, if(is_before, period_from, end_day)), end_day) as base_to,
    greatest(
      coalesce(
        $base_from,
        if(
          is_before,
          if(
            $from is null and $to is null,
            (period_from - interval 3 month)::date,
            period_from - greatest(period_to - period_from, 0)::integer
          ),
          first_day
        )
      ),
      first_day
    ) as base_from
  from asked
),
periods as (
  select
    *,
    greatest(base_to - base_from, 0) as base_days,
    case
      when period_to <= period_from then 'the period has no day between the first order and the as-of date'
      when base_to <= base_from then 'the base has no day between the first order and the as-of date'
    end as problem
  from bounds
),
summed as (
  select
    case
      when list_contains($levels, 'vendor') then vendor
      when list_contains($levels, 'department') then department
      when list_contains($levels, 'product') then product
      else category
    end as item,
    sum(total_usd) filter (order_date >= base_from and order_date < base_to) as base_usd,
    sum(total_usd) filter (order_date >= period_from and order_date < period_to) as revenue_usd
  from (
    select order_date, status, vendor, category, department, product, total_usd
    from fact_order
    where not list_contains($snapshots, 'small')
    union all
    select order_date, status, vendor, category, department, product, total_usd
    from small_fact_order
    where list_contains($snapshots, 'small')
  )
  cross join periods
  where status = 'completed'
    and (len($vendors) = 0 or list_contains($vendors, vendor))
    and (len($categories) = 0 or list_contains($categories, category))
    and (len($products) = 0 or list_contains($products, product))
  group by item
)
select
  item,
  coalesce(base_usd, 0)::double as base_usd,
  coalesce(revenue_usd, 0)::double as revenue_usd,
  coalesce(base_usd, 0)::double / nullif(base_days, 0) as base_daily_usd,
  coalesce(revenue_usd, 0)::double / nullif(period_days, 0) as daily_usd,
  daily_usd / nullif(base_daily_usd, 0) - 1 as growth,
  coalesce(problem, if(coalesce(base_usd, 0) = 0, 'no sales in the base', null)) as growth_text,
  period_from,
  period_to - 1 as period_last,
  period_days,
  base_from as base_first,
  base_to - 1 as base_last,
  base_days,
  problem,
  base_from < period_to and period_from < base_to as overlaps
from summed
cross join periods
where base_usd > 0 or revenue_usd > 0
order by growth desc nulls last, revenue_usd desc, item
