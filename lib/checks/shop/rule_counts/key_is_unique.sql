-- step and rule are the key of rule_counts.
-- @kind uniqueness
-- @severity error
-- @expectation No cleaning rule stands in rule_counts twice.
-- @question Was something loaded twice?
select step, rule, count(*) as copies
from rule_counts
group by step, rule
having count(*) > 1
order by step, rule
