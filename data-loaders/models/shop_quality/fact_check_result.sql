-- @description What every check found on the published tables and on their spoilt copy.
-- @grain one check on one snapshot
-- @materialized table
-- @inputs raw_results, raw_checks
select
  snapshot,
  check_id,
  table_name,
  kind,
  severity,
  status,
  rows_found,
  message
from raw_results
join raw_checks using (check_id)
