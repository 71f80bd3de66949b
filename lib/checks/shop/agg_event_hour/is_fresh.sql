-- agg_event_hour reaches the as-of date.
-- @kind freshness
-- @severity error
-- @expectation The newest event_date is less than 24 hours before the last day of dim_date.
-- @question Did last night's load run?
with newest as (
  select max(event_date) as newest
  from agg_event_hour
),
calendar as (
  select max(date) as as_of
  from dim_date
)
select newest, as_of, (as_of - newest) * 24 as hours_behind
from newest, calendar
where newest is null
  or as_of - newest >= 1
