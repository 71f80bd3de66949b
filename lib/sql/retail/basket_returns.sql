-- Products by the share of their lines that take back: those with at least so many lines.
-- @question Which products come back more often than others?
-- @grain one row per product, at most 30
-- @tables agg_product_month, dim_product
-- @param countries varchar[] = [] : countries; empty means all
-- @param months varchar[] = [] : first days of months; empty means all
-- @param min_lines double = 50 : least lines of a product, sold and taken back
-- @column product varchar : description of the product
-- @column sale_lines bigint count : lines that sold
-- @column return_lines bigint count : lines that took back
-- @column lines bigint count : both
-- @column return_share double : return_lines ÷ lines
-- @column returned_units double count : units that came back
-- @column returned_value double : their value
-- @column all_return_share double : return lines ÷ lines over all products
-- @column products bigint count : products with enough lines
with sums as (
  select
    product_id,
    sum(sale_lines) as sale_lines,
    sum(return_lines) as return_lines,
    sum(sale_lines + return_lines) as lines,
    sum(returned_units) as returned_units,
    sum(returned_value) as returned_value
  from agg_product_month
  where (len($countries) = 0 or list_contains($countries, country))
    and (len($months) = 0 or list_contains($months::date[], month))
  group by product_id
),
compared as (
  select
    *,
    sum(return_lines) over ()::double / nullif(sum(lines) over (), 0) as all_return_share
  from sums
)
select
  product,
  sale_lines::bigint as sale_lines,
  return_lines::bigint as return_lines,
  lines::bigint as lines,
  return_lines / lines as return_share,
  returned_units::double as returned_units,
  returned_value::double as returned_value,
  all_return_share,
  count(*) over () as products
from compared
join dim_product using (product_id)
where lines >= $min_lines
order by return_share desc, lines desc, product, product_id
limit 30
