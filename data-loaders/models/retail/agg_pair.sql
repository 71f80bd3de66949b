-- @description Pairs of products by month and country: the pairs that stand together in the least share of all baskets, and no more than the most frequent.
-- @grain one pair of products, month and country
-- @materialized table
-- @inputs basket_line
-- @parameters minSupport, mostPairs
with facts as (
  select
    count(distinct invoice_id) as all_baskets,
    greatest(5, getvariable('minSupport') * all_baskets) as least
  from basket_line
),
enough as (
  select product_id
  from basket_line
  group by product_id
  having count(*) >= (select least from facts)
),
frequent as (
  select invoice_id, product_id, month, country
  from basket_line
  semi join enough using (product_id)
),
counts as (
  select a.product_id as first_id, b.product_id as second_id, count(*) as baskets
  from frequent as a
  join frequent as b on a.invoice_id = b.invoice_id and a.product_id < b.product_id
  group by first_id, second_id
  having baskets >= (select least from facts)
),
kept as (
  select *
  from counts
  qualify rank() over (order by baskets desc) <= getvariable('mostPairs')
)
select
  first_id,
  second_id,
  a.month,
  a.country,
  count(*)::integer as together,
  (select min(baskets) from kept)::double / (select all_baskets from facts) as least_support
from kept
join frequent as a on a.product_id = first_id
join frequent as b on b.product_id = second_id and b.invoice_id = a.invoice_id
group by first_id, second_id, a.month, a.country
