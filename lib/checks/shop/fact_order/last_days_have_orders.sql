-- No day of the last thirty is without an order.
-- @kind freshness
-- @severity error
-- @expectation Each of the last 30 days of dim_date has at least one order.
-- @question Was the shop closed, or did a load fail?
select date
from dim_date
anti join fact_order on order_date = date
where date > (select max(date) - 30 from dim_date)
order by date
