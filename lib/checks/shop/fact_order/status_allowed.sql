-- status of fact_order is cancelled, completed or returned.
-- @kind values
-- @severity block
-- @expectation Every known status of fact_order is cancelled, completed or returned.
-- @question Is this state revenue?
select status, count(*) as row_count
from fact_order
where status not in ('cancelled', 'completed', 'returned')
group by status
order by status
