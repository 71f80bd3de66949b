-- event_id of fact_event is always known.
-- @kind completeness
-- @severity block
-- @expectation No row of fact_event has an empty event_id.
-- @question Which event is this?
select event_ts, event_id
from fact_event
where event_id is null
order by event_ts
