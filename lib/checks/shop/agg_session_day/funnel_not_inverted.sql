-- Fewer visits buy than look.
-- @kind statistics
-- @severity warn
-- @expectation Visits with four steps are fewer than visits with one.
-- @question Which visits begin at the end?
select
  sum(sessions) filter (loose_steps = 4) as bought,
  sum(sessions) filter (loose_steps = 1) as looked
from agg_session_day
having bought >= looked
