-- week_start of dim_date is always known.
-- @kind completeness
-- @severity error
-- @expectation No row of dim_date has an empty week_start.
-- @question Which week does this day belong to?
select date, week_start
from dim_date
where week_start is null
order by date
