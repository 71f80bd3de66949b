-- segment of dim_customer is VIP, High, Medium or Low.
-- @kind values
-- @severity error
-- @expectation Every known segment of dim_customer is VIP, High, Medium or Low.
-- @question Who named this tier?
select segment, count(*) as row_count
from dim_customer
where segment not in ('VIP', 'High', 'Medium', 'Low')
group by segment
order by segment
