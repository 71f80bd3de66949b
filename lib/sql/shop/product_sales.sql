-- Sales of each product with its rating, its quadrant and how fast it moves.
-- Revenue is the value of completed order lines. Selected products without a sale are shown as 0.
-- The range is [from, to), cut to the as-of date. Slow movers are judged by the units of the 90
-- days that end with the range, whatever its first day: thresholds need a window of fixed length.
-- A quadrant is high on a side from the median of the listed products on.
-- @question What sells, what is rated well, and what lies on the shelf?
-- @grain one row per selected product
-- @tables fact_order_item, dim_product
-- @param from date = null : first day, inclusive; null means no limit
-- @param as_of date = @as_of : the day the numbers speak for
-- @param to date = null : last day, exclusive; null means no limit
-- @param categories varchar[] = [] : product categories; empty means all
-- @param countries varchar[] = [] : countries of the customers; empty means all
-- @param channels varchar[] = [] : order channels; empty means all
-- @param critical_below double = 60 : fewer units in 90 days are critical
-- @param warning_below double = 75 : fewer units, but not critical, are a warning
-- @column product_id integer : product
-- @column product varchar : name in the shop
-- @column category varchar : product category
-- @column price_usd double USD : list price
-- @column revenue_usd double USD : value of completed order lines in the range
-- @column share double : revenue_usd ÷ revenue of all listed products; null when nothing was sold
-- @column units bigint count : units sold in the range
-- @column orders bigint count : distinct completed orders with the product in the range
-- @column rating_rate double stars : mean rating, 1 to 5
-- @column rating_count integer count : ratings behind it
-- @column place bigint : rank by revenue, 1 the highest
-- @column median_rating double stars : median rating of the listed products
-- @column median_units double count : median units of the listed products
-- @column quadrant varchar : what rating and units together suggest
-- @column recent_from date : first of the 90 days
-- @column recent_units bigint count : units sold in the 90 days
-- @column recent_revenue_usd double USD : their value
-- @column stock_status varchar : critical, warning or healthy, by recent_units
with days as (
  select
    coalesce($from, date '0001-01-01') as first_day,
    least($as_of + 1, coalesce($to, $as_of + 1)) as end_day
),
sold as (
  select
    product_id,
    sum(line_value_usd) filter (order_date >= first_day) as revenue,
    sum(quantity) filter (order_date >= first_day) as units,
    count(distinct order_id) filter (order_date >= first_day) as orders,
    sum(quantity) filter (order_date >= end_day - 90) as recent_units,
    sum(line_value_usd) filter (order_date >= end_day - 90) as recent_revenue
  from fact_order_item
  cross join days
  where status = 'completed'
    and order_date < end_day
    and (len($categories) = 0 or list_contains($categories, category))
    and (len($countries) = 0 or list_contains($countries, country))
    and (len($channels) = 0 or list_contains($channels, channel))
  group by product_id
),
products as (
  select
    dim_product.product_id,
    title,
    category,
    price_usd,
    rating_rate,
    rating_count,
    coalesce(revenue, 0)::double as revenue_usd,
    coalesce(units, 0)::bigint as units,
    coalesce(orders, 0) as orders,
    coalesce(recent_units, 0)::bigint as recent_units,
    coalesce(recent_revenue, 0)::double as recent_revenue_usd,
    median(rating_rate) over () as median_rating,
    median(coalesce(units, 0)) over () as median_units
  from dim_product
  left join sold on sold.product_id = dim_product.product_id
  where len($categories) = 0 or list_contains($categories, category)
)
select
  product_id,
  title as product,
  category,
  price_usd::double as price_usd,
  revenue_usd,
  revenue_usd / nullif(sum(revenue_usd) over (), 0) as share,
  units,
  orders,
  rating_rate::double as rating_rate,
  rating_count,
  row_number() over (order by revenue_usd desc, product_id) as place,
  median_rating::double as median_rating,
  median_units::double as median_units,
  case
    when rating_rate >= median_rating and units >= median_units then 'liked and sold'
    when rating_rate >= median_rating then 'marketing opportunity'
    when units >= median_units then 'quality issue'
    else 'neither'
  end as quadrant,
  end_day - 90 as recent_from,
  recent_units,
  recent_revenue_usd,
  case
    when recent_units < $critical_below then 'critical'
    when recent_units < $warning_below then 'warning'
    else 'healthy'
  end as stock_status
from products
cross join days
order by place
