-- Completed revenue of two periods side by side, at any level, with the growth between them.
-- Without dates the period is the last three months up to the as-of date and the base the equally
-- long time before; a base that ends after the period begins would count days twice.
-- @question Which categories grow?
-- @grain one row per vendor, category, department or product with revenue in either period
-- @tables fact_order, small_fact_order
-- @param snapshots varchar[] = [] : `small` for the ten-row example; empty means the full marketplace
-- @param levels varchar[] = [] : vendor, category, department or product; empty means category
-- @param from date = null : first day of the period; null means three months before its end
-- @param to date = null : last day of the period, exclusive; null means the day after as_of
-- @param base_from date = null : first day of the base; null means as long as the period
-- @param base_to date = null : last day of the base, exclusive; null means the period's first day
-- @param vendors varchar[] = [] : vendors; empty means all
-- @param categories varchar[] = [] : categories; empty means all
-- @param products varchar[] = [] : products; empty means all
-- @param as_of date = @as_of : the day the numbers speak for
-- @column item varchar : name at the chosen level
-- @column base_usd double USD : completed orders of the base
-- @column revenue_usd double USD : completed orders of the period
-- @column growth double : revenue_usd ÷ base_usd - 1; null when the base is 0
-- @column growth_text varchar : growth in words where there is no number
-- @column period_from date : first day of the period
-- @column period_last date : last day of the period
-- @column base_first date : first day of the base
-- @column base_last date : last day of the base
-- @column overlaps boolean : base and period share days
with period as (
  select
    coalesce($to, $as_of::date + 1) as period_to,
    coalesce($from, (coalesce($to, $as_of::date + 1) - interval 3 month)::date) as period_from
),
bounds as (
  select
    period_from,
    period_to,
    coalesce($base_to, period_from) as base_to,
    coalesce(
      $base_from,
      if(
        $from is null and $to is null,
        (coalesce($base_to, period_from) - interval 3 month)::date,
        coalesce($base_to, period_from) - (period_to - period_from)::integer
      )
    ) as base_from
  from period
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
  cross join bounds
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
  coalesce(revenue_usd, 0)::double / nullif(base_usd, 0)::double - 1 as growth,
  if(coalesce(base_usd, 0) = 0, 'no sales in the base', null) as growth_text,
  period_from,
  period_to - 1 as period_last,
  base_from as base_first,
  base_to - 1 as base_last,
  base_from < period_to and period_from < base_to as overlaps
from summed
cross join bounds
where base_usd > 0 or revenue_usd > 0
order by growth desc nulls last, revenue_usd desc, item
