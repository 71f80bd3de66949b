-- Quarters of the calendar with their orders, newest first: what a reader can choose.
-- @question In which quarters were how many orders completed?
-- @grain one quarter
-- @tables fact_order_item, dim_date
-- @column value varchar : year and quarter, such as 2025 Q1
-- @column orders bigint count : distinct completed orders
select
  year || ' Q' || quarter as value,
  count(distinct order_id) as orders
from dim_date
left join fact_order_item
  on order_date = date
  and status = 'completed'
group by year, quarter
order by year desc, quarter desc
