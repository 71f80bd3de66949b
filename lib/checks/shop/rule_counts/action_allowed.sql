-- action of rule_counts is flag, reject or repair.
-- @kind values
-- @severity error
-- @expectation Every known action of rule_counts is flag, reject or repair.
-- @question What did cleaning do?
select action, count(*) as row_count
from rule_counts
where action not in ('flag', 'reject', 'repair')
group by action
order by action
