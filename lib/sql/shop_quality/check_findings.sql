-- The first rows at fault of every check that found some.
-- @question Which rows did the checks find?
-- @grain one row per row at fault
-- @tables fact_check_finding
-- @param most integer = 2 : rows of each check
-- @column snapshot varchar : clean is the published tables, dirty their spoilt copy
-- @column check_id varchar : table and name of the check
-- @column row_number integer : place in the check's order
-- @column row_text varchar : the row as JSON
select snapshot, check_id, row_number::integer as row_number, row_text
from fact_check_finding
where row_number <= $most
order by snapshot, check_id, row_number
