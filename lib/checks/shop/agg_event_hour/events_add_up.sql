-- Sums by hour hold every event of known time.
-- @kind consistency
-- @severity error
-- @expectation Σ events of a day equals the events of that day whose time is known.
-- @question Was the sum made before late events came?
with summed as (
  select event_date, sum(events) as summed
  from agg_event_hour
  group by event_date
),
counted as (
  select event_date, count(*) as counted
  from fact_event
  where is_time_known
  group by event_date
)
select event_date, coalesce(summed, 0) as summed, coalesce(counted, 0) as counted
from summed
full join counted using (event_date)
where coalesce(summed, 0) <> coalesce(counted, 0)
order by event_date
