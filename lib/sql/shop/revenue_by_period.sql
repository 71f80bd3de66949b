-- Revenue and orders by one level of the date hierarchy, within a range.
-- @question How does revenue divide over years, quarters, months, weeks or days?
-- @grain one period of the level
-- @tables fact_order_item, dim_date
-- @param from date = null : first day, inclusive; null means no limit
-- @param to date = null : last day, exclusive; null means no limit
-- @param level varchar = "year" : year, quarter, month, week or day
-- @column period_start date : first day of the period within the range
-- @column period_end date : last day of the period within the range
-- @column label varchar : name of the period
-- @column revenue_usd double USD : value of completed order lines; 0 when nothing was sold
-- @column orders bigint count : distinct completed orders
-- @column days bigint count : days of the calendar within range and period
select
  min(date) as period_start,
  max(date) as period_end,
  case $level
    when 'year' then any_value(year)::varchar
    when 'quarter' then any_value(year) || ' Q' || any_value(quarter)
    when 'month' then strftime(min(date), '%B %Y')
    when 'week' then 'week ' || any_value(iso_week) || ', from ' || strftime(min(date), '%-d %B')
    else any_value(weekday_name) || ' ' || strftime(min(date), '%-d %B %Y')
  end as label,
  coalesce(sum(line_value_usd), 0)::double as revenue_usd,
  count(distinct order_id) as orders,
  count(distinct date) as days
from dim_date
left join fact_order_item
  on order_date = date
  and status = 'completed'
where ($from is null or date >= $from)
  and ($to is null or date < $to)
group by
  case $level
    when 'year' then make_date(year, 1, 1)
    when 'quarter' then make_date(year, quarter * 3 - 2, 1)
    when 'month' then month_start
    when 'week' then week_start
    else date
  end
order by period_start
