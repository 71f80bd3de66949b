-- On any day a customer has one segment.
-- @kind consistency
-- @severity error
-- @expectation No span begins before the one before it has ended.
-- @question Which segment held on that day?
select customer_id, valid_from, previous_valid_to
from (
  select
    customer_id,
    valid_from,
    lag(valid_to) over (partition by customer_id order by valid_from, valid_to) as previous_valid_to
  from dim_customer_history
)
where valid_from < previous_valid_to
order by customer_id, valid_from
