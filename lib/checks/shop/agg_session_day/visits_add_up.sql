-- Sums of visits hold every visit.
-- @kind consistency
-- @severity error
-- @expectation Σ sessions equals the number of distinct session_id.
-- @question Was the sum made before late events came?
with summed as (
  select sum(sessions) as summed
  from agg_session_day
),
counted as (
  select count(distinct session_id) as counted
  from fact_event
)
select summed, counted
from summed, counted
where summed is distinct from counted
