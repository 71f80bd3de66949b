-- No order is older than the window.
-- @kind range
-- @severity error
-- @expectation order_date is not before the first day of dim_date.
-- @question Where does this old order come from?
select order_id, order_date
from fact_order
where order_date < (select min(date) from dim_date)
order by order_id, order_date
