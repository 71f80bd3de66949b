-- Headline figures of the customers: how many, what they brought, and how few bring most of it.
-- Lifetime value is the value of completed orders up to the as-of date; with a filter by category or
-- channel, of the lines that match it.
-- @question How many customers are there, and how unequal are they?
-- @grain one row
-- @tables fact_order_item, dim_customer
-- @param as_of date = @as_of : the day the numbers speak for
-- @param categories varchar[] = [] : product categories; empty means all
-- @param channels varchar[] = [] : order channels; empty means all
-- @param countries varchar[] = [] : countries of the customers; empty means all
-- @column customers bigint count : registered customers
-- @column buyers bigint count : of these, with a completed order
-- @column revenue_usd double USD : what they bought; null when nothing
-- @column mean_value_usd double USD : revenue_usd ÷ customers
-- @column median_value_usd double USD : half of the customers brought at most this
-- @column pareto_customers bigint count : the fewest customers that bring 80 % of revenue
-- @column pareto_share double : pareto_customers ÷ customers
-- @column fifth_revenue_share double : revenue of the best fifth of customers ÷ all revenue
-- @column dormant bigint count : buyers without an order in the 180 days that end with the as-of date
with spent as (
  select customer_id, sum(line_value_usd) as value_usd, max(order_date) as last_order
  from fact_order_item
  where status = 'completed'
    and order_date <= $as_of
    and (len($categories) = 0 or list_contains($categories, category))
    and (len($channels) = 0 or list_contains($channels, channel))
  group by customer_id
),
ranked as (
  select
    coalesce(value_usd, 0) as value_usd,
    last_order,
    last_order <= $as_of - 180 as is_dormant,
    row_number() over best as place,
    count(*) over () as customers,
    sum(value_usd) over best as cumulative,
    sum(value_usd) over () as total
  from dim_customer
  left join spent on spent.customer_id = dim_customer.customer_id
  where signup_date <= $as_of
    and (len($countries) = 0 or list_contains($countries, country))
  window best as (order by coalesce(value_usd, 0) desc, dim_customer.customer_id rows unbounded preceding)
)
select
  count(*) as customers,
  count(last_order) as buyers,
  any_value(total)::double as revenue_usd,
  any_value(total)::double / nullif(count(*), 0) as mean_value_usd,
  median(value_usd)::double as median_value_usd,
  count(*) filter (cumulative - value_usd < 0.8 * total) as pareto_customers,
  count(*) filter (cumulative - value_usd < 0.8 * total) / nullif(count(*), 0) as pareto_share,
  sum(value_usd) filter (place <= floor(0.2 * customers))::double / nullif(any_value(total), 0)
    as fifth_revenue_share,
  count(*) filter (is_dormant) as dormant
from ranked
