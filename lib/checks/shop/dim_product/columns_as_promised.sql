-- dim_product has exactly the columns that the dictionary lists.
-- @kind schema
-- @severity error
-- @expectation No column of dim_product is missing, and none is there that the dictionary does not know.
-- @question Who changed the columns, and who reads them?
with found as (
  select column_name
  from information_schema.columns
  where table_catalog = current_database()
    and table_name = 'dim_product'
),
promised as (
  select column_name
  from data_dictionary
  where table_name = 'dim_product'
)
select
  coalesce(found.column_name, promised.column_name) as column_name,
  if(found.column_name is null, 'missing', 'unexpected') as fault
from found
full join promised using (column_name)
where found.column_name is null
  or promised.column_name is null
order by column_name
