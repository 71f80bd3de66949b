-- Every column says what it means.
-- @kind consistency
-- @severity warn
-- @expectation description is at least four characters long.
-- @question What does this column say?
select table_name, column_name, description
from data_dictionary
where length(trim(description)) < 4
order by table_name, column_name, description
