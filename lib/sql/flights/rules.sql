-- What cleaning found: every rule with the rows it met; no filter applies.
-- @question What did cleaning reject, flag or repair?
-- @grain one row per rule
-- @tables rule_counts
-- @column step varchar : raw table
-- @column rule varchar : name of the rule
-- @column description varchar : what it says
-- @column action varchar : flag, reject or repair
-- @column rows_in bigint count : raw rows
-- @column rows_affected bigint count : rows that met the rule
-- @column rows_out bigint count : rows that the rule leaves
select step, rule, description, action, rows_in, rows_affected, rows_out
from rule_counts
order by step desc, rows_affected desc, rule
