-- @description Orders that every rule let pass.
-- @grain one order
-- @materialized table
-- @inputs stage_order
select id, user_id, groups_carts_id, product_id, quantity, unit_price, total_amount, status, created_at, accepted_at, refunded_at
from stage_order
where reject_rule is null
