-- Methods to filter by.
-- @question Which methods have reference values?
-- @grain one row per method
-- @tables dim_method
-- @column method varchar : id
-- @column reference_values integer count : values that it is held to
select method, reference_values
from dim_method
order by method
