-- @description The day of the last invoice, and the first day of its month when that month is not over.
-- @grain one row
-- @materialized table
-- @inputs dim_date
with latest as (
  select max(date) as as_of
  from dim_date
)
select
  as_of,
  case when as_of < last_day(as_of) then date_trunc('month', as_of)::date end as partial_from
from latest
