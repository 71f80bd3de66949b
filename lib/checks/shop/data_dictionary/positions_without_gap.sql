-- Columns are numbered without a gap.
-- @kind consistency
-- @severity warn
-- @expectation The highest position of a table is its number of columns.
-- @question Which column lost its line?
select table_name, max(position) as highest, count(*) as columns
from data_dictionary
group by table_name
having max(position) <> count(*)
order by table_name
