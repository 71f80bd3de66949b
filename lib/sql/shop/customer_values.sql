-- Customers by lifetime value in steps of 250 USD.
-- Lifetime value is the value of completed orders up to the as-of date; with a filter by category or
-- channel, of the lines that match it. Customers without an order stand in the first step; the last
-- step holds everything from 7,500 USD on. Empty steps are shown as 0.
-- @question How is lifetime value distributed?
-- @grain one row per step
-- @tables fact_order_item, dim_customer
-- @param as_of date = @as_of : the day the numbers speak for
-- @param categories varchar[] = [] : product categories; empty means all
-- @param channels varchar[] = [] : order channels; empty means all
-- @param countries varchar[] = [] : countries of the customers; empty means all
-- @column low double USD : lower limit, inclusive
-- @column high double USD : upper limit, exclusive; of the last step where the drawing ends
-- @column customers bigint count : registered customers
-- @column share double : customers ÷ all customers; null when there are none
-- @column median_value_usd double USD : median over all customers
-- @column mean_value_usd double USD : mean over all customers
with spent as (
  select customer_id, sum(line_value_usd)::double as value_usd
  from fact_order_item
  where status = 'completed'
    and order_date <= $as_of
    and (len($categories) = 0 or list_contains($categories, category))
    and (len($channels) = 0 or list_contains($channels, channel))
  group by customer_id
),
valued as (
  select
    coalesce(value_usd, 0) as value_usd,
    median(coalesce(value_usd, 0)) over () as median_value_usd,
    avg(coalesce(value_usd, 0)) over () as mean_value_usd
  from dim_customer
  left join spent on spent.customer_id = dim_customer.customer_id
  where signup_date <= $as_of
    and (len($countries) = 0 or list_contains($countries, country))
)
select
  250.0::double * step as low,
  250.0::double * (step + 1) as high,
  count(value_usd) as customers,
  count(value_usd) / nullif(sum(count(value_usd)) over (), 0) as share,
  max(max(median_value_usd)) over () as median_value_usd,
  max(max(mean_value_usd)) over () as mean_value_usd
from range(31) as steps (step)
left join valued on least(floor(value_usd / 250), 30) = step
group by step
order by step
