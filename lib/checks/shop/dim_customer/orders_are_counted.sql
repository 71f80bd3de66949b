-- A customer's orders are the distinct completed ones.
-- @kind consistency
-- @severity error
-- @expectation completed_orders equals the number of completed orders in fact_order.
-- @question Were lines counted as orders?
with bought as (
  select customer_id, count(distinct order_id) as orders
  from fact_order
  where status = 'completed'
  group by customer_id
)
select customer_id, completed_orders, coalesce(orders, 0) as orders
from dim_customer
left join bought using (customer_id)
where completed_orders <> coalesce(orders, 0)
order by customer_id, completed_orders
