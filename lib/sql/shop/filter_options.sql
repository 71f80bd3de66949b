-- What the filters can be set to, and how many completed orders each choice would find.
-- The count of a choice applies the date range and the other two filters, not the filter it
-- belongs to. Choices that would find nothing are listed with 0.
-- The range is [from, to), cut to the days of the data and to the as-of date.
-- @question What can be filtered, and what would it find?
-- @grain one row per dimension and value
-- @tables fact_order_item, dim_product, dim_date
-- @param from date = null : first day, inclusive; null means no limit
-- @param to date = null : last day, exclusive; null means no limit
-- @param categories varchar[] = [] : product categories; empty means all
-- @param countries varchar[] = [] : countries of the customers; empty means all
-- @param channels varchar[] = [] : order channels; empty means all
-- @param as_of date = @as_of : the day the numbers speak for
-- @column dimension varchar : category, channel or country
-- @column value varchar : value to filter by
-- @column orders bigint count : distinct completed orders
with bounds as (
  select
    coalesce(greatest(min(date), $from), min(date)) as first_day,
    least(max(date) + 1, $as_of + 1, coalesce($to, $as_of + 1)) as end_day
  from dim_date
),
choices as (
  select distinct 'category' as dimension, category as value
  from dim_product
  union all
  select distinct 'channel', channel
  from fact_order_item
  union all
  select distinct 'country', country
  from fact_order_item
),
sales as (
  select order_id, category, country, channel
  from fact_order_item, bounds
  where status = 'completed'
    and order_date >= first_day
    and order_date < end_day
),
counts as (
  select 'category' as dimension, category as value, count(distinct order_id) as orders
  from sales
  where (len($countries) = 0 or list_contains($countries, country))
    and (len($channels) = 0 or list_contains($channels, channel))
  group by category
  union all
  select 'channel' as dimension, channel as value, count(distinct order_id) as orders
  from sales
  where (len($categories) = 0 or list_contains($categories, category))
    and (len($countries) = 0 or list_contains($countries, country))
  group by channel
  union all
  select 'country' as dimension, country as value, count(distinct order_id) as orders
  from sales
  where (len($categories) = 0 or list_contains($categories, category))
    and (len($channels) = 0 or list_contains($channels, channel))
  group by country
)
select dimension, value, coalesce(orders, 0) as orders
from choices
left join counts using (dimension, value)
order by dimension, value
