-- Tiers are ranked 1 to 4.
-- @kind range
-- @severity error
-- @expectation segment_rank is from 1 to 4.
-- @question Is there a new tier?
select customer_id, segment_rank
from dim_customer
where segment_rank not between 1 and 4
order by customer_id, segment_rank
