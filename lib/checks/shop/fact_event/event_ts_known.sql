-- event_ts of fact_event is always known.
-- @kind completeness
-- @severity block
-- @expectation No row of fact_event has an empty event_ts.
-- @question When did it happen?
select event_id, event_ts
from fact_event
where event_ts is null
order by event_id
