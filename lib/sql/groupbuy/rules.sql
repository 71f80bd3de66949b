-- Cleaning rules of the marketplace's raw rows with what they found.
-- @question What was cleaned, flagged or left out?
-- @grain one row per cleaning rule
-- @tables rule_counts
-- @column step varchar : raw table that the rule reads
-- @column rule varchar : name of the rule
-- @column description varchar : what the rule says
-- @column action varchar : flag, reject or repair
-- @column rows_in bigint count : raw rows
-- @column rows_affected bigint count : rows that met the rule
-- @column affected_share double : rows_affected ÷ rows_in
select step, rule, description, action, rows_in, rows_affected, affected_share
from rule_counts
order by step, rule
