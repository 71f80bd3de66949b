-- Every sum of visits counts at least one.
-- @kind range
-- @severity error
-- @expectation sessions is 1 or more.
-- @question Why was an empty group kept?
select session_date, channel, country, loose_steps, strict_steps, sessions
from agg_session_day
where sessions < 1
order by session_date, channel, country, loose_steps, strict_steps, sessions
