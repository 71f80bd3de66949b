-- channel of agg_session_day is app or web.
-- @kind values
-- @severity error
-- @expectation Every known channel of agg_session_day is app or web.
-- @question Is this a new channel?
select channel, count(*) as row_count
from agg_session_day
where channel not in ('app', 'web')
group by channel
order by channel
