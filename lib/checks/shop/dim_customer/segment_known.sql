-- segment of dim_customer is always known.
-- @kind completeness
-- @severity error
-- @expectation No row of dim_customer has an empty segment.
-- @question Which tier does this customer belong to?
select customer_id, segment
from dim_customer
where segment is null
order by customer_id
