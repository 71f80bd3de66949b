-- Every span holds at least one day.
-- @kind range
-- @severity error
-- @expectation valid_from is before valid_to.
-- @question Was the old row closed before it began?
select customer_id, valid_from, valid_to
from dim_customer_history
where valid_from >= valid_to
order by customer_id, valid_from, valid_to
