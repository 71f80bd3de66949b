-- Sums by step hold every event of known time.
-- @kind consistency
-- @severity error
-- @expectation Σ events of a step equals the events of that step whose time is known.
-- @question Which step was spelt differently?
with summed as (
  select event_type, sum(events) as summed
  from agg_event_hour
  group by event_type
),
counted as (
  select event_type, count(*) as counted
  from fact_event
  where is_time_known
  group by event_type
)
select event_type, coalesce(summed, 0) as summed, coalesce(counted, 0) as counted
from summed
full join counted using (event_type)
where coalesce(summed, 0) <> coalesce(counted, 0)
order by event_type
