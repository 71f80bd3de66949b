-- An event's day is that of its time.
-- @kind consistency
-- @severity error
-- @expectation event_date is the day of event_ts.
-- @question Which time zone made the date?
select event_id, event_date, event_ts
from fact_event
where event_date <> event_ts::date
order by event_id, event_date, event_ts
