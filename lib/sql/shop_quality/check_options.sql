-- Values to filter the checks by.
-- @question Which kinds, severities, tables and outcomes do the checks have?
-- @grain one row per dimension and value
-- @tables fact_check_result
-- @column dimension varchar : kind, severity, table, clean or dirty
-- @column value varchar : value of the dimension
-- @column checks bigint count : checks with this value
with told as (
  select unnest([
    {dimension: 'kind', value: kind, counts: snapshot = 'clean'},
    {dimension: 'severity', value: severity, counts: snapshot = 'clean'},
    {dimension: 'table', value: table_name, counts: snapshot = 'clean'},
    {dimension: snapshot, value: status, counts: true}
  ]) as told
  from fact_check_result
)
select told.dimension as dimension, told.value as value, count(*) as checks
from told
where told.counts
group by told.dimension, told.value
order by dimension, value
