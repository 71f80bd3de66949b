-- @description Rows that a cleaning rule of the shop touched, as they are.
-- @grain one raw row and rule
-- @materialized table
-- @inputs raw_rejects
select source, row, rule, column_name, value, action
from raw_rejects
