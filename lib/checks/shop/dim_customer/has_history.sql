-- Every customer has a history.
-- @kind reference
-- @severity error
-- @expectation customer_id of dim_customer stands in dim_customer_history.
-- @question In which segment was this customer?
select customer_id, full_name
from dim_customer
anti join dim_customer_history on dim_customer_history.customer_id = dim_customer.customer_id
where customer_id is not null
order by customer_id, full_name
