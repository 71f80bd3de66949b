-- Events belong to no visit.
-- @table fact_event
-- @kind missing value
-- @found_by fact_event.session_id_known
update fact_event
set session_id = null
where event_id % 5000 = 77
