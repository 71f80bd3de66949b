-- @description The last day that the data speak for.
-- @grain one row
-- @materialized table
-- @inputs dim_date
select max(date) as as_of, null::date as partial_from
from dim_date
