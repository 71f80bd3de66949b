-- Revenue of all categories is the revenue.
-- @kind consistency
-- @severity error
-- @expectation Σ of the categories of dim_category equals Σ of the completed lines.
-- @question Which lines belong to no category?
with categories as (
  select sum(line_value_usd) as by_category_usd
  from fact_order_item
  join dim_category using (category)
  where status = 'completed'
),
total as (
  select sum(line_value_usd) as total_usd
  from fact_order_item
  where status = 'completed'
)
select total_usd, by_category_usd
from total, categories
where total_usd is distinct from by_category_usd
