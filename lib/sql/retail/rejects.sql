-- Lines that rules touched: at most 20 of each rule.
-- @question Which lines did a rule touch?
-- @grain one row per line and rule
-- @tables rejects
-- @column rule varchar : rule
-- @column line integer : line of the file, from 1
-- @column column_name varchar : column at fault
-- @column value varchar : value at fault; null when missing
-- @column action varchar : what became of the line
select rule, row::integer as line, column_name, value, action
from rejects
qualify row_number() over (partition by rule order by row::integer) <= 20
order by rule, line
