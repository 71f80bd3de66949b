-- Tiers and their ranks go together.
-- @kind consistency
-- @severity error
-- @expectation VIP is 1, High 2, Medium 3, Low 4.
-- @question Which of the two is right?
select customer_id, segment, segment_rank
from dim_customer
where segment_rank <> list_position(['VIP', 'High', 'Medium', 'Low'], segment)
order by customer_id, segment, segment_rank
