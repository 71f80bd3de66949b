-- Every sum of visits falls on a day of the calendar.
-- @kind reference
-- @severity error
-- @expectation session_date of agg_session_day stands in dim_date.
-- @question Does the calendar end too early?
select session_date, channel, country, loose_steps, strict_steps
from agg_session_day
anti join dim_date on dim_date.date = agg_session_day.session_date
order by session_date, channel, country, loose_steps, strict_steps
