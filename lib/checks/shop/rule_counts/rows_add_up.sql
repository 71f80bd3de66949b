-- Cleaning rules account for every row.
-- @kind consistency
-- @severity error
-- @expectation rows_out is rows_in, less the affected rows when they are rejected.
-- @question Where did the other rows go?
select step, rule, rows_in, rows_affected, rows_out
from rule_counts
where rows_out <> rows_in - if(action = 'reject', rows_affected, 0)
order by step, rule, rows_in, rows_affected, rows_out
