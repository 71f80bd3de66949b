-- Orders lie within the calendar.
-- @kind range
-- @severity error
-- @expectation order_date is neither before the first nor after the last day of dim_date.
-- @question Is the clock of the shop right?
select order_id, line_number, order_date
from fact_order_item
where order_date not between (select min(date) from dim_date) and (select max(date) from dim_date)
order by order_id, line_number, order_date
