-- @description Orders, each raw row once, with the rule that rejects them, if any.
-- @grain one distinct raw row
-- @materialized table
-- @inputs raw_orders, raw_groups_carts
with distinct_rows as (
  select *, count(*) as copies
  from raw_orders
  group by all
)
select
  orders.*,
  case
    when orders.groups_carts_id is not null and carts.id is null then 'cart_missing'
    when orders.total_amount <= 0 then 'amount_not_positive'
  end as reject_rule
from distinct_rows as orders
left join raw_groups_carts as carts on carts.id = orders.groups_carts_id
