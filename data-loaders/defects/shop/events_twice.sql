-- Events were loaded twice.
-- @table fact_event
-- @kind duplicate
-- @found_by agg_event_hour.events_add_up, agg_event_hour.types_add_up, fact_event.key_is_unique
insert into fact_event
from fact_event
where event_id % 4000 = 9
