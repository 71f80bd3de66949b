-- Every touched row is listed.
-- @kind consistency
-- @severity error
-- @expectation rows_affected equals the rows of rejects for the rule.
-- @question Which rows were touched without a trace?
with listed as (
  select source, rule, count(*) as listed
  from rejects
  group by source, rule
)
select step, rule_counts.rule, rows_affected, coalesce(listed, 0) as listed
from rule_counts
left join listed on listed.source = step and listed.rule = rule_counts.rule
where rows_affected <> coalesce(listed, 0)
order by step, rule_counts.rule
