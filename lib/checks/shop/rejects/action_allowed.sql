-- action of rejects is flag, reject or repair.
-- @kind values
-- @severity error
-- @expectation Every known action of rejects is flag, reject or repair.
-- @question What did cleaning do?
select action, count(*) as row_count
from rejects
where action not in ('flag', 'reject', 'repair')
group by action
order by action
