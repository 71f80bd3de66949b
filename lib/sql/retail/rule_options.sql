-- Rules to apply, in the order in which their effect is told.
-- @question Which rules set lines aside?
-- @grain one row per rule
-- @tables dim_rule
-- @column value varchar : rule
-- @column title varchar : its title
select rule as value, title
from dim_rule
order by place
