-- @description Pairs of products that stand together in at least the least share of baskets.
-- @grain one pair of products
-- @materialized table
-- @inputs basket_line, agg_basket_product
-- @parameters minSupport
with enough as (
  select product_id
  from agg_basket_product
  where baskets >= greatest(5, getvariable('minSupport') * all_baskets)
),
frequent as (
  select invoice_id, product_id
  from basket_line
  semi join enough using (product_id)
)
select
  a.product_id as first_id,
  b.product_id as second_id,
  count(*)::integer as together
from frequent as a
join frequent as b on a.invoice_id = b.invoice_id and a.product_id < b.product_id
group by first_id, second_id
having count(*) >= (
  select greatest(5, getvariable('minSupport') * max(all_baskets))
  from agg_basket_product
)
