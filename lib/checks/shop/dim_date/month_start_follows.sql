-- A day's month begins on its first.
-- @kind consistency
-- @severity error
-- @expectation month_start is the first day of the month of date.
-- @question Who wrote the calendar?
select date, month_start
from dim_date
where month_start <> date_trunc('month', date)
order by date, month_start
