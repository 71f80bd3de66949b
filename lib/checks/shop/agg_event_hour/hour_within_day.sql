-- Hours are those of a day.
-- @kind range
-- @severity error
-- @expectation event_hour is 0 to 23.
-- @question Which time zone counts to 24?
select event_date, event_hour, event_type, channel, country
from agg_event_hour
where event_hour not between 0 and 23
order by event_date, event_hour, event_type, channel, country
