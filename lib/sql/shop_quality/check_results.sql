-- Every check with its outcome on the published tables and on the spoilt copy.
-- @question Which checks are there, and what did they find?
-- @grain one row per check
-- @tables dim_check, fact_check_result
-- @param kinds varchar[] = [] : kinds of checks; empty means all
-- @param severities varchar[] = [] : severities; empty means all
-- @param tables varchar[] = [] : tables; empty means all
-- @param clean varchar[] = [] : outcomes on the published tables; empty means all
-- @param dirty varchar[] = [] : outcomes on the spoilt copy; empty means all
-- @column check_id varchar : table and name of the check
-- @column title varchar : what it says
-- @column kind varchar : what it looks at
-- @column severity varchar : what a finding means
-- @column clean_status varchar : outcome on the published tables
-- @column clean_rows integer count : rows at fault in the published tables; null when it cannot run
-- @column dirty_status varchar : outcome on the spoilt copy
-- @column dirty_rows integer count : rows at fault in the spoilt copy; null when it cannot run
-- @column rows_read integer count : rows of the tables that it reads
select
  checks.check_id,
  title,
  checks.kind,
  checks.severity,
  first(status) filter (snapshot = 'clean') as clean_status,
  first(rows_found) filter (snapshot = 'clean') as clean_rows,
  first(status) filter (snapshot = 'dirty') as dirty_status,
  first(rows_found) filter (snapshot = 'dirty') as dirty_rows,
  rows_read
from fact_check_result as results
join dim_check as checks on checks.check_id = results.check_id
where (len($kinds) = 0 or list_contains($kinds, checks.kind))
  and (len($severities) = 0 or list_contains($severities, checks.severity))
  and (len($tables) = 0 or list_contains($tables, checks.table_name))
group by checks.check_id, title, checks.kind, checks.severity, rows_read
having (len($clean) = 0 or list_contains($clean, clean_status))
  and (len($dirty) = 0 or list_contains($dirty, dirty_status))
order by checks.check_id
