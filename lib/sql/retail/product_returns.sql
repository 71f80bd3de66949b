-- Products with what was sold and what came back, most returned value first.
-- @question Which products come back?
-- @grain one row per product, at most 200
-- @tables fact_line, dim_product
-- @param from date = null : first day, inclusive; null means no limit
-- @param to date = null : last day, exclusive; null means no limit
-- @param countries varchar[] = [] : countries; empty means all
-- @param rules varchar[] = [] : rules that set lines aside; empty means all, "none" alone means none
-- @param only varchar[] = [] : sales (leaves returns out), known (leaves out lines without a customer)
-- @column product varchar : description of the product
-- @column code varchar : its code
-- @column sales double : value of the lines that sold
-- @column returned double : value of the lines that took back
-- @column revenue double : sales less returned
-- @column sale_lines bigint count : lines that sold
-- @column return_lines bigint count : lines that took back
-- @column lines bigint count : both
-- @column return_share double : return_lines ÷ lines
-- @column all_return_share double : the same over all products
-- @column products bigint count : products compared
with applied as (
  select (if(len($rules) = 0 or list_contains($rules, 'repeated_line'), 1, 0)
    + if(len($rules) = 0 or list_contains($rules, 'service_line'), 2, 0)
    + if(len($rules) = 0 or list_contains($rules, 'adjustment'), 4, 0)
    + if(len($rules) = 0 or list_contains($rules, 'price_not_positive'), 8, 0)
    + if(len($rules) = 0 or list_contains($rules, 'quantity_sign'), 16, 0))::smallint as mask
),
amounts as (
  select
    product_id,
    coalesce(sum(value) filter (not is_return), 0) as sales,
    0 - coalesce(sum(value) filter (is_return), 0) as returned,
    count(*) filter (not is_return) as sale_lines,
    count(*) filter (is_return) as return_lines,
    count(*) as lines
  from fact_line, applied
  where ($from is null or invoice_date >= $from)
    and ($to is null or invoice_date < $to)
    and (len($countries) = 0 or list_contains($countries, country))
    and flags & mask = 0
    and (not list_contains($only, 'sales') or not is_return)
    and (not list_contains($only, 'known') or customer_id is not null)
  group by product_id
),
placed as (
  select
    *,
    sum(return_lines) over ()::double / sum(lines) over () as all_return_share,
    count(*) over () as products,
    row_number() over (order by returned desc, product_id) as place
  from amounts
)
select
  product,
  code,
  sales::double as sales,
  returned::double as returned,
  (sales - returned)::double as revenue,
  sale_lines,
  return_lines,
  lines,
  return_lines / lines as return_share,
  all_return_share,
  products
from placed
join dim_product using (product_id)
where place <= 200
order by place
