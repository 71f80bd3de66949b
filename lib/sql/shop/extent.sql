-- The days that the shop's data cover, and what is in them.
-- @question Which days do the data cover?
-- @grain one row
-- @tables fact_order_item, dim_date
-- @column first_day date : first day
-- @column last_day date : last day
-- @column full_months bigint count : calendar months that are covered wholly
-- @column orders bigint count : distinct orders of any status
-- @column order_lines bigint count : order lines of any status
with full_months as (
  select month_start
  from dim_date
  group by month_start
  having count(*) = day(last_day(month_start))
)
select
  (select min(date) from dim_date) as first_day,
  (select max(date) from dim_date) as last_day,
  (select count(*) from full_months) as full_months,
  count(distinct order_id) as orders,
  count(*) as order_lines
from fact_order_item
