-- Every table of the dictionary exists.
-- @kind reference
-- @severity block
-- @expectation table_name of data_dictionary stands in information_schema.tables.
-- @question Which build lost the table?
select table_name, column_name
from data_dictionary
anti join information_schema.tables on tables.table_name = data_dictionary.table_name and tables.table_catalog = current_database()
order by table_name, column_name
