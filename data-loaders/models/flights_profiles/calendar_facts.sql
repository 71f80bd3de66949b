-- @description The last complete day, and the first day after it, which is only a fragment.
-- @grain one row
-- @materialized table
-- @inputs raw_dim_date
with complete as (
  select max(date) as as_of
  from raw_dim_date
  where not is_partial
)
select
  as_of,
  (select min(date) from raw_dim_date where date > as_of) as partial_from
from complete
