-- How many different products baskets hold.
-- @question How large are baskets?
-- @grain one row per number of products, 20 standing for all above
-- @tables fact_line
-- @column products integer count : different products; 20 means 20 or more
-- @column baskets bigint count : baskets
-- @column share double : baskets ÷ all baskets
-- @column mean_products double count : mean over all baskets
with sizes as (
  select invoice_id, count(distinct product_id) as products
  from fact_line
  where flags = 0 and not is_return
  group by invoice_id
)
select
  least(products, 20)::integer as products,
  count(*) as baskets,
  count(*) / sum(count(*)) over () as share,
  sum(sum(products)) over ()::double / sum(count(*)) over () as mean_products
from sizes
group by least(products, 20)
order by products
