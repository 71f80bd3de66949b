-- @description Pairs of products by month and country: the pairs that stand together in the least share of all baskets, or of the baskets of one country, and no more than the most frequent.
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
  select invoice_id, product_id
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
),
countries as (
  select
    country,
    greatest(5, ceil(getvariable('minSupport') * count(distinct invoice_id)))::integer as fewest
  from basket_line
  group by country
),
enough_in_country as (
  select product_id, country
  from basket_line
  join countries using (country)
  group by product_id, country, fewest
  having count(*) >= fewest
),
frequent_in_country as (
  select invoice_id, product_id, country
  from basket_line
  semi join enough_in_country using (product_id, country)
),
placed as (
  select
    a.country,
    a.product_id as first_id,
    b.product_id as second_id,
    count(*)::integer as baskets,
    rank() over (partition by a.country order by count(*) desc) as place
  from frequent_in_country as a
  join frequent_in_country as b on a.invoice_id = b.invoice_id and a.product_id < b.product_id
  join countries on countries.country = a.country
  group by a.country, a.product_id, b.product_id, fewest
  having count(*) >= fewest
),
-- Each country's most frequent in turn, so that a large one leaves room for the others.
judged as (
  select *, rank() over (order by place) <= getvariable('mostPairs') as is_kept
  from placed
),
limits as (
  select
    country,
    -- What is that frequent in one country is so over all.
    least(
      if(coalesce(bool_and(is_kept), true), fewest, min(baskets) filter (is_kept)),
      (select min(baskets) from kept)
    ) as country_least
  from countries
  left join judged using (country)
  group by country, fewest
),
pairs as (
  select first_id, second_id from kept
  union
  select first_id, second_id from judged where is_kept
)
select
  first_id,
  second_id,
  a.month,
  a.country,
  count(*)::integer as together,
  (select min(baskets) from kept)::double / (select all_baskets from facts) as least_support,
  any_value(country_least)::integer as country_least
from pairs
join basket_line as a on a.product_id = first_id
join basket_line as b on b.product_id = second_id and b.invoice_id = a.invoice_id
join limits on limits.country = a.country
group by first_id, second_id, a.month, a.country
