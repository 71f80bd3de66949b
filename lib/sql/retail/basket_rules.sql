-- Who buys one product and also another: rules of pairs, the strongest first.
-- A basket is an invoice that sold something; lines that a cleaning rule sets aside are not in it.
-- Lift is symmetric: both rules of a pair have the same.
-- @question What is bought together?
-- @grain one row per rule, at most 200
-- @tables agg_pair, agg_basket_product, dim_product
-- @param min_support double = 0.005 : least share of baskets with both
-- @param min_confidence double = 0.05 : least share of the baskets with the first that hold the second
-- @param min_lift double = 0 : least lift
-- @column product varchar : bought
-- @column partner varchar : bought with it
-- @column together bigint count : baskets with both
-- @column product_baskets bigint count : baskets with the product
-- @column partner_baskets bigint count : baskets with the partner
-- @column baskets bigint count : all baskets
-- @column support double : together ÷ baskets
-- @column confidence double : together ÷ product_baskets
-- @column lift double : confidence ÷ share of baskets with the partner
-- @column pairs bigint count : pairs of products that could have been found
-- @column rules bigint count : rules that meet the limits
-- @column least_support double : share of baskets below which pairs are not kept
with facts as (
  select max(all_baskets)::bigint as baskets, count(*) filter (baskets > 0) as sold
  from agg_basket_product
),
rules as (
  select first_id as product_id, second_id as partner_id, together
  from agg_pair, facts
  where together >= $min_support * baskets
  union all
  select second_id, first_id, together
  from agg_pair, facts
  where together >= $min_support * baskets
)
select
  bought.product,
  added.product as partner,
  together::bigint as together,
  one.baskets::bigint as product_baskets,
  other.baskets::bigint as partner_baskets,
  facts.baskets,
  together / facts.baskets as support,
  together / one.baskets as confidence,
  together::double * facts.baskets / (one.baskets::double * other.baskets) as lift,
  sold * (sold - 1) // 2 as pairs,
  count(*) over () as rules,
  greatest(5 / facts.baskets, 0.002) as least_support
from rules
cross join facts
join agg_basket_product as one on one.product_id = rules.product_id
join agg_basket_product as other on other.product_id = partner_id
join dim_product as bought on bought.product_id = rules.product_id
join dim_product as added on added.product_id = partner_id
where together >= $min_confidence * one.baskets
  and together::double * facts.baskets >= $min_lift * one.baskets::double * other.baskets
order by lift desc, confidence desc, product, partner, rules.product_id, partner_id
limit 200
