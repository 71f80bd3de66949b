-- @description Every check: what it expects, how grave a finding is, and its statement.
-- @grain one check
-- @materialized table
-- @inputs raw_checks
select
  check_id,
  table_name,
  title,
  kind,
  severity,
  list_position(['warn', 'error', 'block'], severity)::smallint as severity_rank,
  expectation,
  question,
  sql,
  rows_read
from raw_checks
