-- A day's file was never loaded.
-- @table fact_event
-- @kind lost partition
-- @found_by agg_event_hour.events_add_up, agg_event_hour.types_add_up, agg_session_day.visits_add_up, fact_event.last_days_have_events
delete from fact_event
where event_date = (select max(date) - 12 from dim_date)
