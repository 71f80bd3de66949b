-- @description Visits by day and by how far they got in the funnel view, cart, checkout, purchase.
-- @grain one day, channel, country and pair of steps reached
-- @materialized table
-- @inputs fact_event
with sessions as (
  -- A letter per event. By number, not by time: of some events only the day is known.
  select
    min(event_date) as session_date,
    arg_min(channel, event_id) as channel,
    arg_min(country, event_id) as country,
    string_agg(if(event_type = 'checkout', 'k', left(event_type, 1)), '' order by event_id) as path
  from fact_event
  group by session_id
)
select
  session_date,
  channel,
  country,
  case
    when regexp_matches(path, 'v.*c.*k.*p') then 4
    when regexp_matches(path, 'v.*c.*k') then 3
    when regexp_matches(path, 'v.*c') then 2
    when regexp_matches(path, 'v') then 1
    else 0
  end::smallint as loose_steps,
  case
    when regexp_matches(path, '^[^v]*vckp') then 4
    when regexp_matches(path, '^[^v]*vck') then 3
    when regexp_matches(path, '^[^v]*vc') then 2
    when regexp_matches(path, 'v') then 1
    else 0
  end::smallint as strict_steps,
  count(*)::integer as sessions
from sessions
group by all
