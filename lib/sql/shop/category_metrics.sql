-- Orders, units, revenue and average item value of each category, on one scale.
-- The index sets the mean of the listed categories at 100, measure by measure, so that counts and
-- money can stand side by side. An order with lines in two categories counts in both.
-- The range is [from, to), cut to the as-of date.
-- @question How do the categories compare on each measure?
-- @grain one row per selected category and measure
-- @tables fact_order_item, dim_product
-- @param from date = null : first day, inclusive; null means no limit
-- @param as_of date = @as_of : the day the numbers speak for
-- @param to date = null : last day, exclusive; null means no limit
-- @param categories varchar[] = [] : product categories; empty means all
-- @param countries varchar[] = [] : countries of the customers; empty means all
-- @param channels varchar[] = [] : order channels; empty means all
-- @column category varchar : product category
-- @column measure varchar : what is measured
-- @column measure_place integer : order of the measures
-- @column value double : orders and units as counts, the others in USD; null when it has no value
-- @column index double : value ÷ mean of the listed categories × 100; null when that is 0
with sold as (
  select
    category,
    sum(line_value_usd) as revenue,
    sum(quantity) as units,
    count(distinct order_id) as orders
  from fact_order_item
  where status = 'completed'
    and ($from is null or order_date >= $from)
    and order_date < least($as_of + 1, coalesce($to, $as_of + 1))
    and (len($categories) = 0 or list_contains($categories, category))
    and (len($countries) = 0 or list_contains($countries, country))
    and (len($channels) = 0 or list_contains($channels, channel))
  group by category
),
measured as (
  select
    dim_product.category,
    unnest(['Orders', 'Units', 'Revenue', 'Average item value']) as measure,
    unnest([1, 2, 3, 4]) as measure_place,
    unnest([
      coalesce(max(orders), 0)::double,
      coalesce(max(units), 0)::double,
      coalesce(max(revenue), 0)::double,
      max(revenue)::double / nullif(max(units), 0)
    ]) as value
  from dim_product
  left join sold on sold.category = dim_product.category
  where len($categories) = 0 or list_contains($categories, dim_product.category)
  group by dim_product.category
)
select
  category,
  measure,
  measure_place,
  value,
  100 * value / nullif(avg(value) over (partition by measure), 0) as index
from measured
order by category, measure_place
