-- The calendar has no gap.
-- @kind consistency
-- @severity block
-- @expectation Every day but the first follows the day before it.
-- @question Which days have no sales, and which are missing?
select date, previous
from (
  select date, lag(date) over (order by date) as previous
  from dim_date
)
where date - previous <> 1
order by date
