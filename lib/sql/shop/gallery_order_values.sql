-- Spread of order values by the customer's country.
-- @question How do order values spread within countries?
-- @grain one row per country, the six with the most orders
-- @tables fact_order_item
-- @param as_of date = @as_of : the day the numbers speak for
-- @column country varchar : country of the customer
-- @column p5_usd double USD : 5 % of orders lie below
-- @column lower_quartile_usd double USD : 25 % of orders lie below
-- @column median_usd double USD : half of the orders lie below
-- @column upper_quartile_usd double USD : 25 % of orders lie above
-- @column p95_usd double USD : 5 % of orders lie above
-- @column orders bigint count : completed orders
with orders as (
  select
    country,
    order_id,
    sum(line_value_usd)::double as order_usd
  from fact_order_item
  where status = 'completed'
    and order_date <= $as_of
  group by all
)
select
  country,
  quantile_cont(order_usd, 0.05) as p5_usd,
  quantile_cont(order_usd, 0.25) as lower_quartile_usd,
  median(order_usd) as median_usd,
  quantile_cont(order_usd, 0.75) as upper_quartile_usd,
  quantile_cont(order_usd, 0.95) as p95_usd,
  count(*) as orders
from orders
group by country
order by orders desc, country
limit 6
