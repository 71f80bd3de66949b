-- Nobody registers after the as-of date.
-- @kind range
-- @severity error
-- @expectation signup_date is not after the last day of dim_date.
-- @question Is the clock right?
select customer_id, signup_date
from dim_customer
where signup_date > (select max(date) from dim_date)
order by customer_id, signup_date
