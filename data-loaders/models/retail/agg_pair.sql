-- @description Pairs of products that stand together in at least the least share of baskets.
-- @grain one pair of products
-- @materialized table
-- @inputs basket_line, agg_basket_product
-- @parameters minSupport
with facts as (
  select
    any_value(all_baskets) as all_baskets,
    greatest(5, getvariable('minSupport') * any_value(all_baskets)) as least,
    count(*) filter (baskets > 0) as sold
  from agg_basket_product
),
enough as (
  select product_id, baskets
  from agg_basket_product, facts
  where baskets >= least
),
frequent as (
  select invoice_id, product_id
  from basket_line
  semi join enough using (product_id)
),
pairs as (
  select a.product_id as first_id, b.product_id as second_id, count(*)::integer as together
  from frequent as a
  join frequent as b on a.invoice_id = b.invoice_id and a.product_id < b.product_id
  group by first_id, second_id
)
select
  first_id,
  second_id,
  together,
  one.baskets as first_baskets,
  other.baskets as second_baskets,
  all_baskets,
  (sold * (sold - 1) // 2)::integer as all_pairs,
  (least / nullif(all_baskets, 0))::double as least_support
from pairs
cross join facts
join enough as one on one.product_id = first_id
join enough as other on other.product_id = second_id
where together >= least
