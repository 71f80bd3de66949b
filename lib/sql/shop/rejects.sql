-- Raw rows of the shop that a cleaning rule flagged, repaired or rejected.
-- @question Which rows did the cleaning rules touch?
-- @grain one row per raw row and rule
-- @tables rejects
-- @column source varchar : raw table
-- @column row varchar : what names the raw row
-- @column rule varchar : rule that it met
-- @column column_name varchar : column at fault
-- @column value varchar : value at fault; null when missing
-- @column action varchar : what became of the row
select source, row, rule, column_name, value, action
from rejects
order by source, rule, row
