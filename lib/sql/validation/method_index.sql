-- Every registered method with its question and its validation figures.
-- @question Which methods are there, and how are they checked?
-- @grain one row per method
-- @tables dim_method
-- @column method varchar : id
-- @column title varchar : name in words
-- @column area varchar : area
-- @column summary varchar : the question that it answers
-- @column reference_values integer count : values that it is held to
-- @column reference_cases integer count : inputs that those belong to
-- @column reference_kinds smallint count : tools and publications among them
-- @column allowance_used double : largest error ÷ allowed error
select
  method,
  title,
  area,
  summary,
  reference_values,
  reference_cases,
  reference_kinds,
  allowance_used
from dim_method
order by area, method
