-- The faults that were planted in the copy, and the checks that find each.
-- @question Which faults were planted, and who notices?
-- @grain one row per planted fault
-- @tables dim_defect, bridge_defect_check
-- @column kind varchar : sort of fault
-- @column title varchar : what it says
-- @column table_name varchar : table that it spoils
-- @column rows_touched integer count : rows that it spoils; null for a change of columns
-- @column checks smallint count : checks that find it
-- @column found_by varchar : their names
select
  kind,
  title,
  table_name,
  rows_touched,
  checks,
  string_agg(check_id, ', ' order by check_id) as found_by
from dim_defect
join bridge_defect_check as found on found.defect = dim_defect.defect
group by kind, title, table_name, rows_touched, checks
order by kind, title
