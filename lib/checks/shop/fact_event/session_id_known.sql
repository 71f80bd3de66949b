-- session_id of fact_event is always known.
-- @kind completeness
-- @severity error
-- @expectation No row of fact_event has an empty session_id.
-- @question Which visit does it belong to?
select event_id, session_id
from fact_event
where session_id is null
order by event_id
