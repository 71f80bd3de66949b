-- First and last day with an order, and the size of the marketplace.
-- @question Which days do the data cover?
-- @grain one row
-- @tables fact_order, users
-- @column first_day date : first day with an order
-- @column last_day date : last day with an order
-- @column orders bigint count : orders of any status
-- @column users bigint count : people who signed up
select
  min(order_date) as first_day,
  max(order_date) as last_day,
  count(*) as orders,
  (select count(*) from users) as users
from fact_order
