-- Weekends are Saturdays and Sundays.
-- @kind consistency
-- @severity error
-- @expectation is_weekend is true when, and only when, weekday is 6 or 7.
-- @question Which country's weekends are these?
select date, weekday, is_weekend
from dim_date
where is_weekend <> (weekday >= 6)
order by date, weekday, is_weekend
