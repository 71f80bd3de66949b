-- session_date, channel, country, loose_steps and strict_steps are the key of agg_session_day.
-- @kind uniqueness
-- @severity error
-- @expectation No day, channel, country and pair of steps stands in agg_session_day twice.
-- @question Was something loaded twice?
select session_date, channel, country, loose_steps, strict_steps, count(*) as copies
from agg_session_day
group by session_date, channel, country, loose_steps, strict_steps
having count(*) > 1
order by session_date, channel, country, loose_steps, strict_steps
