-- The weakest and the strongest of all full months.
-- @question Between which bounds does the monthly revenue run?
-- @grain one row
-- @tables dim_date, fact_order_item
-- @param as_of date = @as_of : the day the numbers speak for
-- @column months bigint count : full calendar months up to the as-of date
-- @column lowest_month date : first day of the weakest month
-- @column lowest_usd double USD : value of its completed order lines
-- @column highest_month date : first day of the strongest month
-- @column highest_usd double USD : value of its completed order lines
with months as (
  select
    dim_date.month_start,
    coalesce(sum(line_value_usd) filter (status = 'completed'), 0)::double as revenue_usd
  from dim_date
  left join fact_order_item on order_date = dim_date.date
  where dim_date.date <= $as_of
  group by dim_date.month_start
  having max(dim_date.date) = last_day(dim_date.month_start)
)
select
  count(*) as months,
  arg_min(month_start, revenue_usd) as lowest_month,
  round(min(revenue_usd), 2) as lowest_usd,
  arg_max(month_start, revenue_usd) as highest_month,
  round(max(revenue_usd), 2) as highest_usd
from months
