-- The twenty customers with the highest lifetime value.
-- Lifetime value is the value of completed orders up to the as-of date; with a filter by category or
-- channel, of the lines that match it. Equal values are ranked by customer number.
-- @question Who are the best customers?
-- @grain one row per customer
-- @tables fact_order_item, dim_customer
-- @param as_of date = @as_of : the day the numbers speak for
-- @param categories varchar[] = [] : product categories; empty means all
-- @param channels varchar[] = [] : order channels; empty means all
-- @param countries varchar[] = [] : countries of the customers; empty means all
-- @param vip_from double = 5000 : lifetime value in USD from which a customer is VIP
-- @param high_from double = 1000 : from which High
-- @param medium_from double = 500 : from which Medium; below it Low
-- @column place bigint : rank, 1 the highest
-- @column customer varchar : invented name
-- @column country varchar : ISO 3166-1 alpha-2; ZZ is unknown
-- @column tier varchar : VIP, High, Medium, Low
-- @column revenue_usd double USD : lifetime value
-- @column orders bigint count : completed orders
-- @column average_order_usd double USD : revenue_usd ÷ orders
-- @column share double : revenue_usd ÷ revenue of all customers
-- @column cumulative_share double : share of this customer and all above
-- @column last_order date : day of the latest completed order
with spent as (
  select
    customer_id,
    sum(line_value_usd) as value_usd,
    count(distinct order_id) as orders,
    max(order_date) as last_order
  from fact_order_item
  where status = 'completed'
    and order_date <= $as_of
    and (len($categories) = 0 or list_contains($categories, category))
    and (len($channels) = 0 or list_contains($channels, channel))
  group by customer_id
)
select
  row_number() over best as place,
  full_name as customer,
  country,
  case
    when value_usd >= $vip_from then 'VIP'
    when value_usd >= $high_from then 'High'
    when value_usd >= $medium_from then 'Medium'
    else 'Low'
  end as tier,
  value_usd::double as revenue_usd,
  orders,
  value_usd::double / orders as average_order_usd,
  value_usd::double / sum(value_usd) over () as share,
  sum(value_usd) over best::double / sum(value_usd) over () as cumulative_share,
  last_order
from dim_customer
join spent on spent.customer_id = dim_customer.customer_id
where signup_date <= $as_of
  and (len($countries) = 0 or list_contains($countries, country))
window best as (order by value_usd desc, dim_customer.customer_id rows unbounded preceding)
order by place
limit 20
