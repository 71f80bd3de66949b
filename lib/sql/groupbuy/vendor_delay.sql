-- Time until a vendor accepts an order, slowest first, beside what was planted.
-- @question Which vendors keep buyers waiting?
-- @grain one row per vendor
-- @tables fact_order, planted_truth
-- @column vendor varchar : vendor
-- @column orders bigint count : orders it accepted
-- @column median_minutes double min : median wait
-- @column low double min : lower limit of its 95 % interval, by order statistics
-- @column high double min : upper limit
-- @column relative double : median_minutes ÷ median over the vendors' medians
-- @column planted_slowdown double × : factor by which it was slowed down; null for none
with ranked as (
  select
    vendor,
    accept_minutes,
    row_number() over (partition by vendor order by accept_minutes, order_id) as place,
    count(*) over (partition by vendor) as orders
  from fact_order
  where accept_minutes is not null
),
vendors as (
  select
    vendor,
    max(orders) as orders,
    median(accept_minutes) as median_minutes,
    min(accept_minutes) filter (place >= floor(orders / 2 - 0.98 * sqrt(orders))) as low,
    max(accept_minutes) filter (place <= ceil(orders / 2 + 1 + 0.98 * sqrt(orders))) as high
  from ranked
  group by vendor
)
select
  vendor,
  orders,
  median_minutes,
  low,
  high,
  median_minutes / (select median(median_minutes) from vendors) as relative,
  (
    select max(value) from planted_truth
    where subject = 'vendors' and starts_with(statement, vendors.vendor)
  ) as planted_slowdown
from vendors
order by median_minutes desc, vendor
