-- @description Ten-row example. Orders that every rule let pass.
-- @grain one order
-- @materialized table
-- @inputs raw_small_orders
select id, user_id, groups_carts_id, product_id, quantity, unit_price, total_amount, status, created_at, accepted_at, refunded_at
from raw_small_orders
