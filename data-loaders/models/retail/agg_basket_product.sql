-- @description Baskets with each product, and what came back of it.
-- @grain one product
-- @materialized table
-- @inputs basket_line, fact_line
with sold as (
  select product_id, count(*)::integer as baskets
  from basket_line
  group by product_id
)
select
  product_id,
  coalesce(baskets, 0) as baskets,
  (select count(distinct invoice_id) from basket_line)::integer as all_baskets,
  count(*) filter (not is_return)::integer as sale_lines,
  count(*) filter (is_return)::integer as return_lines,
  coalesce(sum(quantity) filter (not is_return), 0)::decimal(18, 3) as sold_units,
  coalesce(-sum(quantity) filter (is_return), 0)::decimal(18, 3) as returned_units,
  coalesce(sum(value) filter (not is_return), 0)::decimal(18, 4) as sold_value,
  coalesce(-sum(value) filter (is_return), 0)::decimal(18, 4) as returned_value
from fact_line
left join sold using (product_id)
where flags = 0
group by product_id, baskets
