-- Nobody takes more than the four steps.
-- @kind range
-- @severity error
-- @expectation loose_steps and strict_steps are 0 to 4.
-- @question Is there a fifth step?
select session_date, channel, country, loose_steps, strict_steps
from agg_session_day
where loose_steps not between 0 and 4 or strict_steps not between 0 and 4
order by session_date, channel, country, loose_steps, strict_steps
