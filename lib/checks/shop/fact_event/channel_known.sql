-- channel of fact_event is always known.
-- @kind completeness
-- @severity error
-- @expectation No row of fact_event has an empty channel.
-- @question Where did it happen?
select event_id, channel
from fact_event
where channel is null
order by event_id
