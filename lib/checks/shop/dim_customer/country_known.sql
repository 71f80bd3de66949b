-- country of dim_customer is always known.
-- @kind completeness
-- @severity error
-- @expectation No row of dim_customer has an empty country.
-- @question Where does this customer live?
select customer_id, country
from dim_customer
where country is null
order by customer_id
