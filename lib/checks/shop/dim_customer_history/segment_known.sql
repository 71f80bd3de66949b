-- segment of dim_customer_history is always known.
-- @kind completeness
-- @severity error
-- @expectation No row of dim_customer_history has an empty segment.
-- @question Which segment held in this span?
select customer_id, valid_from, segment
from dim_customer_history
where segment is null
order by customer_id, valid_from
