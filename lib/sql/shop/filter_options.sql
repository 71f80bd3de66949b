-- What the filters can be set to, and how many completed orders each choice would find.
-- The count of a choice applies the date range and the other two filters, not the filter it
-- belongs to. Choices that would find nothing are listed with 0.
-- The range is [from, to), cut to the days of the data and to the as-of date.
-- @question What can be filtered, and what would it find?
-- @grain one row per dimension and value
-- @tables fact_order_item, dim_date
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
  select
    order_id,
    category,
    country,
    channel,
    status = 'completed' and order_date >= first_day and order_date < end_day as in_range,
    len($categories) = 0 or list_contains($categories, category) as in_categories,
    len($countries) = 0 or list_contains($countries, country) as in_countries,
    len($channels) = 0 or list_contains($channels, channel) as in_channels
  from fact_order_item, bounds
)
select
  'category' as dimension,
  category as value,
  count(distinct order_id) filter (in_range and in_countries and in_channels) as orders
from choices
group by category
union all
select 'channel', channel, count(distinct order_id) filter (in_range and in_categories and in_countries)
from choices
group by channel
union all
select 'country', country, count(distinct order_id) filter (in_range and in_categories and in_channels)
from choices
group by country
order by dimension, value
