-- Who buys one product and also another: rules of pairs, the strongest first.
-- A basket is an invoice that sold something; lines that a cleaning rule sets aside are not in it.
-- Lift is symmetric: both rules of a pair have the same.
-- @question What is bought together?
-- @grain one row per rule, at most 200
-- @tables agg_pair, dim_product
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
with rules as (
  select
    first_id as product_id,
    second_id as partner_id,
    first_baskets as product_baskets,
    second_baskets as partner_baskets,
    * exclude (first_id, second_id, first_baskets, second_baskets)
  from agg_pair
  union all
  select
    second_id,
    first_id,
    second_baskets,
    first_baskets,
    * exclude (first_id, second_id, first_baskets, second_baskets)
  from agg_pair
),
shown as (
  select
    *,
    together::double * all_baskets / (product_baskets::double * partner_baskets) as lift,
    count(*) over () as rules
  from rules
  where together >= $min_support * all_baskets
    and together >= $min_confidence * product_baskets
    and together::double * all_baskets >= $min_lift * product_baskets::double * partner_baskets
  order by lift desc, together / product_baskets desc, product_id, partner_id
  limit 200
)
select
  bought.product,
  added.product as partner,
  together::bigint as together,
  product_baskets::bigint as product_baskets,
  partner_baskets::bigint as partner_baskets,
  all_baskets::bigint as baskets,
  together / all_baskets as support,
  together / product_baskets as confidence,
  lift,
  all_pairs::bigint as pairs,
  rules,
  least_support
from shown
join dim_product as bought on bought.product_id = shown.product_id
join dim_product as added on added.product_id = partner_id
order by lift desc, confidence desc, shown.product_id, partner_id
