-- channel of agg_event_hour is app or web.
-- @kind values
-- @severity error
-- @expectation Every known channel of agg_event_hour is app or web.
-- @question Is this a new channel?
select channel, count(*) as row_count
from agg_event_hour
where channel not in ('app', 'web')
group by channel
order by channel
