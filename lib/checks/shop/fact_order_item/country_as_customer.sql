-- A line has the country of its customer.
-- @kind consistency
-- @severity error
-- @expectation country of a line is that of its customer.
-- @question Did the customer move, or was the order sent elsewhere?
select order_id, line_number, lines.customer_id, lines.country as of_line, customers.country as of_customer
from fact_order_item as lines
join dim_customer as customers using (customer_id)
where lines.country <> customers.country
order by order_id, line_number, of_customer
