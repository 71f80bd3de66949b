-- @description The shop's as-of date: the last day of its calendar.
-- @grain one row
-- @materialized table
-- @inputs raw_dim_date
select max(date) as as_of, null::date as partial_from
from raw_dim_date
