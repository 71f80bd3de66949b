-- @description The first rows at fault of every check that found some.
-- @grain one row at fault
-- @materialized table
-- @inputs raw_findings
select snapshot, check_id, row_number, row_text
from raw_findings
