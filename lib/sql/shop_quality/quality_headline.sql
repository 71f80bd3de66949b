-- How many checks there are and how they end, on the published tables and on the spoilt copy.
-- @question Can the shop's numbers be trusted, and would the checks notice if not?
-- @grain one row
-- @tables fact_check_result, dim_defect, bridge_defect_check
-- @column checks bigint count : checks
-- @column tables bigint count : tables that they are about
-- @column blocking bigint count : checks that end the build when they find rows
-- @column clean_passed bigint count : checks without findings on the published tables
-- @column clean_found bigint count : checks with findings, or that cannot run, on the published tables
-- @column clean_pass_rate double : checks without findings ÷ checks, published tables
-- @column dirty_passed bigint count : checks without findings on the spoilt copy
-- @column dirty_found bigint count : checks with findings, or that cannot run, on the spoilt copy
-- @column dirty_broken bigint count : checks that cannot run on the spoilt copy
-- @column dirty_pass_rate double : checks without findings ÷ checks, spoilt copy
-- @column defects bigint count : faults planted in the copy
-- @column defects_found bigint count : planted faults that a check found
with outcomes as (
  select
    count(distinct check_id) as checks,
    count(distinct table_name) as tables,
    count(*) filter (snapshot = 'clean' and severity = 'block') as blocking,
    count(*) filter (snapshot = 'clean' and status = 'pass') as clean_passed,
    count(*) filter (snapshot = 'clean' and status <> 'pass') as clean_found,
    count(*) filter (snapshot = 'dirty' and status = 'pass') as dirty_passed,
    count(*) filter (snapshot = 'dirty' and status <> 'pass') as dirty_found,
    count(*) filter (snapshot = 'dirty' and status = 'broken') as dirty_broken
  from fact_check_result
),
planted as (
  select count(*) as defects
  from dim_defect
),
noticed as (
  select count(distinct defect) as defects_found
  from bridge_defect_check as found
  join fact_check_result as results on results.check_id = found.check_id
  where snapshot = 'dirty'
    and status <> 'pass'
)
select
  checks,
  tables,
  blocking,
  clean_passed,
  clean_found,
  clean_passed / nullif(checks, 0) as clean_pass_rate,
  dirty_passed,
  dirty_found,
  dirty_broken,
  dirty_passed / nullif(checks, 0) as dirty_pass_rate,
  defects,
  defects_found
from outcomes, planted, noticed
