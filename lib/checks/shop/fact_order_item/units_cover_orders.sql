-- There are at least as many units as orders.
-- @kind consistency
-- @severity error
-- @expectation Σ quantity is not below the number of orders with lines.
-- @question Which orders are empty?
select sum(quantity) as units, count(distinct order_id) as orders
from fact_order_item
having sum(quantity) < count(distinct order_id)
