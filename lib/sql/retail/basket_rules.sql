-- Who buys one product and also another: rules of pairs, the strongest first.
-- A basket is an invoice that sold something; lines that a cleaning rule sets aside are not in it.
-- Lift is symmetric: both rules of a pair have the same. Kept are the pairs that are frequent enough over
-- all countries or within one, and listed those in at least five of the baskets chosen: fewer tell nothing.
-- @question What is bought together?
-- @grain one row per rule, at most 200
-- @tables agg_pair, agg_product_month, agg_invoice, dim_product
-- @param countries varchar[] = [] : countries; empty means all
-- @param months varchar[] = [] : first days of months; empty means all
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
-- @column least_support double : share of all baskets down to which pairs are kept
-- @column country_least integer count : baskets down to which a single country's own pairs are kept; null unless one is chosen
with pairs as (
  select
    first_id,
    second_id,
    sum(together) as together,
    any_value(least_support) as least_support,
    if(len($countries) = 1, any_value(country_least), null) as country_least
  from agg_pair
  where (len($countries) = 0 or list_contains($countries, country))
    and (len($months) = 0 or list_contains($months::date[], month))
  group by first_id, second_id
),
products as (
  select product_id, sum(baskets) as baskets
  from agg_product_month
  where baskets > 0
    and (len($countries) = 0 or list_contains($countries, country))
    and (len($months) = 0 or list_contains($months::date[], month))
  group by product_id
),
facts as (
  select count(*) as all_baskets, (select count(*) from products) as sold
  from agg_invoice
  where flags = 0
    and not is_return
    and (len($countries) = 0 or list_contains($countries, country))
    and (len($months) = 0 or list_contains($months::date[], date_trunc('month', invoice_date)::date))
),
rules as (
  select first_id as product_id, second_id as partner_id, together, least_support, country_least
  from pairs
  union all
  select second_id, first_id, together, least_support, country_least
  from pairs
),
shown as (
  select
    rules.*,
    bought.baskets as product_baskets,
    added.baskets as partner_baskets,
    all_baskets,
    sold,
    together::double * all_baskets / (bought.baskets::double * added.baskets) as lift,
    count(*) over () as rules
  from rules
  cross join facts
  join products as bought on bought.product_id = rules.product_id
  join products as added on added.product_id = partner_id
  where together >= 5
    and together >= $min_support * all_baskets
    and together >= $min_confidence * bought.baskets
    and together::double * all_baskets >= $min_lift * bought.baskets::double * added.baskets
  order by lift desc, together / bought.baskets desc, rules.product_id, partner_id
  limit 200
)
select
  bought.product,
  added.product as partner,
  together::bigint as together,
  product_baskets::bigint as product_baskets,
  partner_baskets::bigint as partner_baskets,
  all_baskets as baskets,
  together / all_baskets as support,
  together / product_baskets as confidence,
  lift,
  (sold * (sold - 1) // 2)::bigint as pairs,
  rules,
  least_support,
  country_least
from shown
join dim_product as bought on bought.product_id = shown.product_id
join dim_product as added on added.product_id = partner_id
order by lift desc, confidence desc, shown.product_id, partner_id
