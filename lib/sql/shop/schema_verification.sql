-- Every column of the published tables beside what the dictionary promises.
-- @question Do the tables have the columns and types that the dictionary promises?
-- @grain one row per table
-- @tables data_dictionary
-- @column table_name varchar : table
-- @column columns_promised bigint count : columns in the dictionary
-- @column columns_found bigint count : columns in the database
-- @column as_promised bigint count : columns with the promised name and type
-- @column drifted bigint count : columns that are missing, unexpected or of another type
with found as (
  select table_name, column_name, lower(data_type) as found_type
  from information_schema.columns
  where table_catalog = current_database()
    and table_name in (select table_name from data_dictionary)
),
promised as (
  select table_name, column_name, data_type as promised_type
  from data_dictionary
)
select
  table_name,
  count(promised_type) as columns_promised,
  count(found_type) as columns_found,
  count(*) filter (found_type = promised_type) as as_promised,
  count(*) filter (found_type is distinct from promised_type) as drifted
from found
full join promised using (table_name, column_name)
group by table_name
order by drifted desc, table_name
