-- valid_to of dim_customer_history is always known.
-- @kind completeness
-- @severity error
-- @expectation No row of dim_customer_history has an empty valid_to.
-- @question Does the span still last?
select customer_id, valid_from, valid_to
from dim_customer_history
where valid_to is null
order by customer_id, valid_from
