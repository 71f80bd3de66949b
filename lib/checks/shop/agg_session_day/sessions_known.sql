-- sessions of agg_session_day is always known.
-- @kind completeness
-- @severity error
-- @expectation No row of agg_session_day has an empty sessions.
-- @question How many visits is this?
select session_date, channel, country, loose_steps, strict_steps, sessions
from agg_session_day
where sessions is null
order by session_date, channel, country, loose_steps, strict_steps
