-- A fifth of the events lost the time of day.
-- @table fact_event
-- @kind midnight
-- @found_by fact_event.midnight_not_crowded, fact_event.no_hour_crowded, fact_event.time_flag_is_true
update fact_event
set event_ts = event_date
where event_id % 5 = 0
