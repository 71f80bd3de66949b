-- Who takes the steps without a detour also takes them.
-- @kind range
-- @severity error
-- @expectation strict_steps is at most loose_steps.
-- @question Do both counts mean the same steps?
select session_date, channel, country, loose_steps, strict_steps
from agg_session_day
where strict_steps > loose_steps
order by session_date, channel, country, loose_steps, strict_steps
