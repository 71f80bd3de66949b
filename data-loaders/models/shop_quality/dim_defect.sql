-- @description The faults that were planted in the spoilt copy, each with its statement.
-- @grain one planted fault
-- @materialized table
-- @inputs raw_defects, raw_defect_checks
with found as (
  select defect, count(*) as checks
  from raw_defect_checks
  group by defect
)
select
  defect,
  title,
  table_name,
  kind,
  rows_touched,
  coalesce(checks, 0)::smallint as checks,
  sql
from raw_defects
left join found using (defect)
