-- Revenue of all products is the revenue.
-- @kind consistency
-- @severity error
-- @expectation Σ of the products of dim_product equals Σ of the completed lines.
-- @question Which lines belong to no product?
with products as (
  select sum(line_value_usd) as by_product_usd
  from fact_order_item
  join dim_product using (product_id)
  where status = 'completed'
),
total as (
  select sum(line_value_usd) as total_usd
  from fact_order_item
  where status = 'completed'
)
select total_usd, by_product_usd
from total, products
where total_usd is distinct from by_product_usd
