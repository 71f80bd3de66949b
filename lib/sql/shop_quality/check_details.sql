-- What stands in the file of every check, and why it cannot run, if so.
-- @question What does each check expect, and how does it look?
-- @grain one row per check
-- @tables dim_check, fact_check_result
-- @column check_id varchar : table and name of the check
-- @column expectation varchar : what must hold
-- @column question varchar : what the table's owner is asked
-- @column sql varchar : statement that returns the rows at fault
-- @column dirty_message varchar : what the engine said on the spoilt copy, when it cannot run
select checks.check_id, expectation, question, sql, message as dirty_message
from dim_check as checks
join fact_check_result as results on results.check_id = checks.check_id
where snapshot = 'dirty'
order by checks.check_id
