-- A day's week begins on Monday.
-- @kind consistency
-- @severity error
-- @expectation week_start is the Monday of the week of date.
-- @question Which country's weeks are these?
select date, week_start
from dim_date
where week_start <> date_trunc('week', date)
order by date, week_start
