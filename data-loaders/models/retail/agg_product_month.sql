-- @description Baskets with each product, and what came back of it, by month and country.
-- @grain one product, month and country
-- @materialized table
-- @inputs basket_line, fact_line
with sold as (
  select product_id, month, country, count(*)::integer as baskets
  from basket_line
  group by product_id, month, country
),
lines as (
  select
    product_id,
    date_trunc('month', invoice_date)::date as month,
    country,
    count(*) filter (not is_return)::integer as sale_lines,
    count(*) filter (is_return)::integer as return_lines,
    coalesce(-sum(quantity) filter (is_return), 0)::decimal(18, 3) as returned_units,
    coalesce(-sum(value) filter (is_return), 0)::decimal(18, 4) as returned_value
  from fact_line
  where flags = 0
  group by product_id, month, country
)
select
  product_id,
  month,
  country,
  coalesce(baskets, 0) as baskets,
  sale_lines,
  return_lines,
  returned_units,
  returned_value
from lines
left join sold using (product_id, month, country)
