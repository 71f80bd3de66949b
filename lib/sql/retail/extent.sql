-- First and last day of the data, and the currency of the file.
-- @question From when to when do the lines reach, and in what currency?
-- @grain one row
-- @tables dim_date, dim_rule
-- @column first_day date : day of the first invoice
-- @column last_day date : day of the last invoice
-- @column currency varchar : what amounts are in
select min(date) as first_day, max(date) as last_day, (select any_value(currency) from dim_rule) as currency
from dim_date
