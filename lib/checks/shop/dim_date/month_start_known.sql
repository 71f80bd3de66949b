-- month_start of dim_date is always known.
-- @kind completeness
-- @severity error
-- @expectation No row of dim_date has an empty month_start.
-- @question Which month does this day belong to?
select date, month_start
from dim_date
where month_start is null
order by date
