-- event_type of fact_event is always known.
-- @kind completeness
-- @severity error
-- @expectation No row of fact_event has an empty event_type.
-- @question What happened?
select event_id, event_type
from fact_event
where event_type is null
order by event_id
