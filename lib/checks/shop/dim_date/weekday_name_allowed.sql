-- weekday_name of dim_date is the English name of a weekday.
-- @kind values
-- @severity warn
-- @expectation Every known weekday_name of dim_date is the English name of a weekday.
-- @question Which language wrote this?
select weekday_name, count(*) as row_count
from dim_date
where weekday_name not in ('Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday')
group by weekday_name
order by weekday_name
