-- country of fact_event is always known.
-- @kind completeness
-- @severity error
-- @expectation No row of fact_event has an empty country.
-- @question From where was the visit?
select event_id, country
from fact_event
where country is null
order by event_id
