-- Revenue, quantities and conversion of vendors, categories or products, side by side.
-- Orders count by their day, deals by the day on which they start; both ranges are [from, to) and end
-- with the as-of date. Orders have the status that they have at the end of the data.
-- @question Who sells what, and whose deals succeed?
-- @grain one row per vendor, category, department or product
-- @tables fact_order, fact_deal, small_fact_order, small_fact_deal
-- @param snapshots varchar[] = [] : `small` for the ten-row example; empty means the full marketplace
-- @param levels varchar[] = [] : vendor, category, department or product; empty means vendor
-- @param from date = null : first day, inclusive; null means no limit
-- @param to date = null : last day, exclusive; null means no limit
-- @param vendors varchar[] = [] : vendors; empty means all
-- @param categories varchar[] = [] : categories; empty means all
-- @param products varchar[] = [] : products; empty means all
-- @param as_of date = @as_of : the day the numbers speak for
-- @column item varchar : name of the vendor, category, department or product
-- @column level varchar : what the items are
-- @column place bigint : rank by revenue, 1 the highest
-- @column revenue_usd double USD : completed orders
-- @column orders bigint count : completed orders
-- @column group_units bigint count : units of completed group orders
-- @column individual_units bigint count : units of completed individual orders
-- @column deals bigint count : deals that started in the range
-- @column converted_deals bigint count : of these, with a completed order by the as-of date
-- @column conversion double : converted_deals ÷ deals; null without deals
with kind as (
  select
    case
      when list_contains($levels, 'category') then 'category'
      when list_contains($levels, 'department') then 'department'
      when list_contains($levels, 'product') then 'product'
      else 'vendor'
    end as level
),
sold as (
  select
    case level when 'category' then category when 'department' then department when 'product' then product else vendor end as item,
    sum(total_usd) as revenue_usd,
    count(*) as orders,
    sum(quantity) filter (order_kind = 'group') as group_units,
    sum(quantity) filter (order_kind = 'individual') as individual_units
  from (
    select order_date, status, order_kind, vendor, category, department, product, quantity, total_usd
    from fact_order
    where not list_contains($snapshots, 'small')
    union all
    select order_date, status, order_kind, vendor, category, department, product, quantity, total_usd
    from small_fact_order
    where list_contains($snapshots, 'small')
  )
  cross join kind
  where status = 'completed'
    and order_date <= $as_of
    and ($from is null or order_date >= $from)
    and ($to is null or order_date < $to)
    and (len($vendors) = 0 or list_contains($vendors, vendor))
    and (len($categories) = 0 or list_contains($categories, category))
    and (len($products) = 0 or list_contains($products, product))
  group by item
),
offered as (
  select
    case level when 'category' then category when 'department' then department when 'product' then product else vendor end as item,
    count(*) as deals,
    count(*) filter (first_completed_date <= $as_of) as converted_deals
  from (
    select start_date, vendor, category, department, product, first_completed_date
    from fact_deal
    where not list_contains($snapshots, 'small')
    union all
    select start_date, vendor, category, department, product, first_completed_date
    from small_fact_deal
    where list_contains($snapshots, 'small')
  )
  cross join kind
  where start_date <= $as_of
    and ($from is null or start_date >= $from)
    and ($to is null or start_date < $to)
    and (len($vendors) = 0 or list_contains($vendors, vendor))
    and (len($categories) = 0 or list_contains($categories, category))
    and (len($products) = 0 or list_contains($products, product))
  group by item
)
select
  item,
  level,
  row_number() over (order by coalesce(revenue_usd, 0) desc, item) as place,
  coalesce(revenue_usd, 0)::double as revenue_usd,
  coalesce(orders, 0) as orders,
  coalesce(group_units, 0)::bigint as group_units,
  coalesce(individual_units, 0)::bigint as individual_units,
  coalesce(deals, 0) as deals,
  coalesce(converted_deals, 0) as converted_deals,
  converted_deals / nullif(deals, 0) as conversion
from sold
full join offered using (item)
cross join kind
order by place
