-- @description The day the data speaks for and the first incomplete one.
-- @grain one row
-- @inputs fact_harvest
select max(picked_at)::date as as_of, date '2024-06-03' as partial_from
from fact_harvest
