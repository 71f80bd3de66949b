-- Every touched row names a cleaning rule that exists.
-- @kind reference
-- @severity error
-- @expectation source and rule of rejects stand in rule_counts.
-- @question Which rule touched this row?
select source, row, rule, column_name
from rejects
anti join rule_counts on rule_counts.step = rejects.source and rule_counts.rule = rejects.rule
order by source, row, rule, column_name
