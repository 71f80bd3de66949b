-- table_name and column_name are the key of data_dictionary.
-- @kind uniqueness
-- @severity error
-- @expectation No column of a table stands in data_dictionary twice.
-- @question Was something loaded twice?
select table_name, column_name, count(*) as copies
from data_dictionary
group by table_name, column_name
having count(*) > 1
order by table_name, column_name
