-- How the checks of each kind end on the spoilt copy.
-- @question Which kinds of checks notice the planted faults?
-- @grain one row per kind and outcome
-- @tables fact_check_result
-- @column kind varchar : what the checks look at
-- @column outcome varchar : passed, found rows, or cannot run
-- @column checks bigint count : checks
-- @column found_share double : checks of the kind that do not pass ÷ checks of the kind
with counted as (
  select
    kind,
    case status when 'pass' then 'passed' when 'broken' then 'cannot run' else 'found rows' end as outcome,
    count(*) as checks
  from fact_check_result
  where snapshot = 'dirty'
  group by kind, outcome
)
select
  kind,
  outcome,
  checks,
  coalesce(sum(checks) filter (outcome <> 'passed') over (partition by kind), 0)
    / sum(checks) over (partition by kind) as found_share
from counted
order by kind, outcome
