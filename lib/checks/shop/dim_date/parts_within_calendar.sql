-- Months, quarters, weeks and weekdays are in their ranges.
-- @kind range
-- @severity error
-- @expectation month is 1 to 12, quarter 1 to 4, iso_week 1 to 53, weekday 1 to 7.
-- @question Who wrote the calendar?
select date, quarter, month, iso_week, weekday
from dim_date
where month not between 1 and 12 or quarter not between 1 and 4 or iso_week not between 1 and 53 or weekday not between 1 and 7
order by date, quarter, month, iso_week, weekday
