-- @description What the generator planted: response curves, season, segments and faults.
-- @grain one parameter
-- @materialized table
-- @inputs raw_truths
select kind, name, parameter, value
from raw_truths
