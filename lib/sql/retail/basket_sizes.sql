-- How many different products baskets hold.
-- @question How large are baskets?
-- @grain one row per number of products, 20 standing for all above
-- @tables agg_invoice
-- @param countries varchar[] = [] : countries; empty means all
-- @param months varchar[] = [] : first days of months; empty means all
-- @column products integer count : different products; 20 means 20 or more
-- @column baskets bigint count : baskets
-- @column share double : baskets ÷ all baskets
-- @column all_baskets bigint count : all baskets
-- @column mean_products double count : mean over all baskets
with sizes as (
  select least(products, 20) as size, count(*) as baskets, sum(products) as products
  from agg_invoice
  where flags = 0
    and not is_return
    and (len($countries) = 0 or list_contains($countries, country))
    and (len($months) = 0 or list_contains($months::date[], date_trunc('month', invoice_date)::date))
  group by size
)
select
  size::integer as products,
  baskets,
  baskets / sum(baskets) over () as share,
  (sum(baskets) over ())::bigint as all_baskets,
  sum(products) over ()::double / sum(baskets) over () as mean_products
from sizes
order by size
