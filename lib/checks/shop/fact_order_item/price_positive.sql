-- Nothing is given away.
-- @kind range
-- @severity error
-- @expectation unit_price_usd is above 0.
-- @question Was a voucher booked as a price?
select order_id, line_number, unit_price_usd
from fact_order_item
where unit_price_usd <= 0
order by order_id, line_number, unit_price_usd
