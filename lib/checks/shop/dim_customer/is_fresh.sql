-- Somebody registered lately.
-- @kind freshness
-- @severity warn
-- @expectation The newest signup_date is at most 30 days before the last day of dim_date.
-- @question Does registration still work?
with newest as (
  select max(signup_date) as newest
  from dim_customer
),
calendar as (
  select max(date) as as_of
  from dim_date
)
select newest, as_of, as_of - newest as days_behind
from newest, calendar
where newest is null
  or as_of - newest > 30
