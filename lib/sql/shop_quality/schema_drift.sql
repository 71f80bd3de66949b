-- Columns of the spoilt copy that are not as the dictionary promises.
-- @question Where does the copy's schema drift from the dictionary?
-- @grain one row per column at fault
-- @tables data_dictionary
-- @column table_name varchar : table
-- @column column_name varchar : column
-- @column state varchar : missing, unexpected, or another type
-- @column promised_type varchar : type in the dictionary; null when unexpected
-- @column found_type varchar : type in the database; null when missing
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
  column_name,
  case
    when found_type is null then 'missing'
    when promised_type is null then 'unexpected'
    else 'another type'
  end as state,
  promised_type,
  found_type
from found
full join promised using (table_name, column_name)
where found_type is distinct from promised_type
order by table_name, column_name
