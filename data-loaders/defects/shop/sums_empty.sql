-- Sums count no event.
-- @table agg_event_hour
-- @kind impossible value
-- @found_by agg_event_hour.events_add_up, agg_event_hour.events_positive, agg_event_hour.types_add_up
update agg_event_hour
set events = 0
where event_hour = 20
  and event_date = (select max(date) - 3 from dim_date)
