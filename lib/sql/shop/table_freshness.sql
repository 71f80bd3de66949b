-- How far each table with a time column reaches, against an as-of date.
-- @question Is every table up to date?
-- @grain one row per table
-- @tables fact_order, fact_order_item, fact_event, agg_event_hour, agg_session_day, dim_customer
-- @param as_of date = @as_of : the day the numbers speak for
-- @column table_name varchar : table
-- @column newest date : latest day in the table that is not after the as-of date
-- @column hours_behind double h : as-of date less the latest day
-- @column allowed_hours integer h : how far behind it may be; customers need not register daily
-- @column is_fresh boolean : whether it is less behind than that; null without any row
with newest as (
  select 'fact_order' as table_name, max(order_date) as newest, 24 as allowed_hours
  from fact_order
  where order_date <= $as_of
  union all
  select 'fact_order_item', max(order_date), 24
  from fact_order_item
  where order_date <= $as_of
  union all
  select 'fact_event', max(event_date), 24
  from fact_event
  where event_date <= $as_of
  union all
  select 'agg_event_hour', max(event_date), 24
  from agg_event_hour
  where event_date <= $as_of
  union all
  select 'agg_session_day', max(session_date), 24
  from agg_session_day
  where session_date <= $as_of
  union all
  select 'dim_customer', max(signup_date), 720
  from dim_customer
  where signup_date <= $as_of
)
select
  table_name,
  newest,
  (($as_of - newest) * 24)::double as hours_behind,
  allowed_hours,
  ($as_of - newest) * 24 < allowed_hours as is_fresh
from newest
order by table_name
