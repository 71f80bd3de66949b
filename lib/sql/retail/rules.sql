-- Rules with how many lines each one touched.
-- @question What did cleaning do to the raw lines?
-- @grain one row per rule
-- @tables rule_counts
-- @column rule varchar : rule
-- @column description varchar : what it says
-- @column action varchar : what becomes of the line
-- @column rows_in bigint count : raw lines
-- @column rows_affected bigint count : lines that met the rule
-- @column affected_share double : rows_affected ÷ rows_in
select rule, description, action, rows_in, rows_affected, affected_share
from rule_counts
order by rows_affected desc, rule
