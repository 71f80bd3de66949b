-- Cleaning rejects few rows.
-- @kind statistics
-- @severity warn
-- @expectation No rule rejects more than 1 % of its rows.
-- @question What is wrong at the source?
select step, rule, rows_in, rows_affected
from rule_counts
where action = 'reject' and rows_affected > 0.01 * rows_in
order by step, rule, rows_in, rows_affected
