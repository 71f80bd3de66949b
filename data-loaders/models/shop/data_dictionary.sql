-- @description What the contracts promise of every published table, column by column.
-- @grain one column of a published table
-- @materialized table
-- @inputs raw_dictionary
select table_name, column_name, position, data_type, is_nullable, unit, description
from raw_dictionary
