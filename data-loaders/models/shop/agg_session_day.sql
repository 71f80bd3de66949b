-- @description Visits by day and by how far they got in the funnel view, cart, checkout, purchase.
-- @grain one day, channel, country and pair of steps reached
-- @materialized table
-- @inputs stage_session
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
from stage_session
group by all
