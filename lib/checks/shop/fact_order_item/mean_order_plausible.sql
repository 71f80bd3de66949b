-- An order is worth 50 to 500 USD on average.
-- @kind statistics
-- @severity warn
-- @expectation Revenue ÷ completed orders lies between 50 and 500 USD.
-- @question Is the currency right?
select sum(line_value_usd) as revenue_usd, count(distinct order_id) as orders
from fact_order_item
where status = 'completed'
having sum(line_value_usd) / nullif(count(distinct order_id), 0) not between 50 and 500
