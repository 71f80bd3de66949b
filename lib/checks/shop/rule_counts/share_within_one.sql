-- Shares of touched rows lie between none and all.
-- @kind range
-- @severity error
-- @expectation affected_share is from 0 to 1.
-- @question Which rows were counted twice?
select step, rule, affected_share
from rule_counts
where affected_share not between 0 and 1
order by step, rule, affected_share
