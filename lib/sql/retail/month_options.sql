-- Months to filter by.
-- @question Which months are there?
-- @grain one row per month
-- @tables dim_date
-- @column value varchar : first day of the month
select distinct date_trunc('month', date)::date::varchar as value
from dim_date
order by value
