-- @description Visits: where and when they began, and their steps as one letter each (view, cart, k for checkout, purchase).
-- @grain one visit
-- @materialized view
-- @inputs fact_event
select
  session_id,
  min(event_date) as session_date,
  -- By number, not by time: of some events only the day is known.
  arg_min(channel, event_id) as channel,
  arg_min(country, event_id) as country,
  string_agg(if(event_type = 'checkout', 'k', left(event_type, 1)), '' order by event_id) as path
from fact_event
group by session_id
