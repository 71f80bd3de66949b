-- @description The last day that is held out: the last day of the orders.
-- @grain one row
-- @materialized table
-- @inputs raw_days
select max(day) as as_of, null::date as partial_from
from raw_days
where phase = 'held out'
