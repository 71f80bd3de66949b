-- Revenue of all months is the revenue.
-- @kind consistency
-- @severity error
-- @expectation Σ of the months of dim_date equals Σ of the completed lines.
-- @question Which lines belong to no month?
with months as (
  select sum(line_value_usd) as by_month_usd
  from fact_order_item
  join (select distinct month_start from dim_date) on month_start = date_trunc('month', order_date)
  where status = 'completed'
),
total as (
  select sum(line_value_usd) as total_usd
  from fact_order_item
  where status = 'completed'
)
select total_usd, by_month_usd
from total, months
where total_usd is distinct from by_month_usd
