-- Every cleaning rule of the customers with what it found.
-- @question What do the rules find in the customers?
-- @grain one row per rule of the customers
-- @tables rule_counts
-- @column rule varchar : name of the rule
-- @column action varchar : reject leaves the row out, repair changes a value
-- @column description varchar : what the rule says
-- @column rows_in bigint count : delivered rows
-- @column rows_affected bigint count : rows that met the rule
-- @column affected_share double : rows that met the rule ÷ delivered rows
select rule, action, description, rows_in, rows_affected, affected_share
from rule_counts
where step = 'customers'
order by list_position(['reject', 'repair', 'flag'], action), rows_affected desc, rule
