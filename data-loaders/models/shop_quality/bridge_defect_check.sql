-- @description Which checks find which planted fault.
-- @grain one planted fault and check
-- @materialized table
-- @inputs raw_defect_checks
select defect, check_id
from raw_defect_checks
