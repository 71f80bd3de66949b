-- @description Spoilt copy of data_dictionary, with the faults that were planted.
-- @grain one column of a published table
-- @materialized table
-- @inputs raw_data_dictionary
select
  table_name,
  column_name,
  position,
  data_type,
  is_nullable,
  unit,
  description
from raw_data_dictionary
