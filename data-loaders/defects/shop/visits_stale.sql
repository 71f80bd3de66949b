-- Sums of visits stopped five days ago.
-- @table agg_session_day
-- @kind stale table
-- @found_by agg_session_day.is_fresh, agg_session_day.visits_add_up
delete from agg_session_day
where session_date > (select max(date) - 5 from dim_date)
