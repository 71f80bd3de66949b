-- channel of fact_event is app or web.
-- @kind values
-- @severity error
-- @expectation Every known channel of fact_event is app or web.
-- @question Is this a new channel?
select channel, count(*) as row_count
from fact_event
where channel not in ('app', 'web')
group by channel
order by channel
