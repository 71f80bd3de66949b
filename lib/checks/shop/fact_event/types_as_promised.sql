-- The columns of fact_event have the types of the dictionary.
-- @kind schema
-- @severity error
-- @expectation Every column of fact_event that the dictionary lists has the promised type.
-- @question Which conversion changed the type?
select
  column_name,
  promised.data_type as promised_type,
  lower(found.data_type) as found_type
from information_schema.columns as found
join data_dictionary as promised using (table_name, column_name)
where found.table_catalog = current_database()
  and table_name = 'fact_event'
  and lower(found.data_type) <> promised.data_type
order by column_name
