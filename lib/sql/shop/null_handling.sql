-- What an aggregate over an empty join gives, with and without COALESCE: completed orders of the
-- last seven days joined to every combination of country and tier.
-- @question What do sums and means become where the join finds nothing?
-- @grain one row per country and tier of customers
-- @tables dim_customer, fact_order_item
-- @param as_of date = @as_of : the day the numbers speak for
-- @column country varchar : country of the customers (ISO 3166-1 alpha-2)
-- @column segment varchar : tier of the customers
-- @column customers bigint count : customers
-- @column buyers bigint count : customers with a completed order in the seven days
-- @column sum_usd double USD : sum(value): null where nobody bought
-- @column sum_coalesced_usd double USD : coalesce(sum(value), 0)
-- @column mean_usd double USD : avg(value): over buyers only, since avg leaves nulls out
-- @column mean_coalesced_usd double USD : avg(coalesce(value, 0)): over all customers
with bought as (
  select customer_id, sum(line_value_usd)::double as value_usd
  from fact_order_item
  where status = 'completed'
    and order_date > $as_of - 7
    and order_date <= $as_of
  group by customer_id
)
select
  country,
  segment,
  count(*) as customers,
  count(value_usd) as buyers,
  round(sum(value_usd), 2) as sum_usd,
  round(coalesce(sum(value_usd), 0), 2) as sum_coalesced_usd,
  round(sum(value_usd) / nullif(count(value_usd), 0), 2) as mean_usd,
  round(coalesce(sum(value_usd), 0) / count(*), 2) as mean_coalesced_usd
from dim_customer
left join bought on bought.customer_id = dim_customer.customer_id
where signup_date <= $as_of
group by country, segment
order by buyers, country, segment
