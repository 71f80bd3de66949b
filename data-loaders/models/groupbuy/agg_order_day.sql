-- @description Orders by day, department and kind; days without orders stand with 0.
-- @grain one day, department and kind of order
-- @materialized table
-- @inputs fact_order, product_names
with days as (
  select unnest(range(min(order_date)::timestamp, max(order_date)::timestamp + interval 1 day, interval 1 day))::date as order_date
  from fact_order
),
kinds (order_kind) as (
  values ('group'), ('individual')
),
departments as (
  select distinct department
  from product_names
)
select
  days.order_date,
  departments.department,
  kinds.order_kind,
  count(fact_order.order_id)::integer as orders,
  (count(*) filter (fact_order.status = 'completed'))::integer as completed_orders,
  coalesce(sum(fact_order.quantity), 0)::integer as quantity,
  coalesce(sum(fact_order.total_usd) filter (fact_order.status = 'completed'), 0)::decimal(12,2) as revenue_usd
from days
cross join departments
cross join kinds
left join fact_order using (order_date, department, order_kind)
group by days.order_date, departments.department, kinds.order_kind
