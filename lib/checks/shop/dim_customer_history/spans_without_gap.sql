-- On any day after the first a customer has a segment.
-- @kind consistency
-- @severity error
-- @expectation Every span begins when the one before it ends.
-- @question Which segment held in between?
select customer_id, valid_from, previous_valid_to
from (
  select
    customer_id,
    valid_from,
    lag(valid_to) over (partition by customer_id order by valid_from, valid_to) as previous_valid_to
  from dim_customer_history
)
where valid_from > previous_valid_to
order by customer_id, valid_from
