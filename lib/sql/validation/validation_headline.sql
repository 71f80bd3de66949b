-- How many methods are held to how many references, and how near they come.
-- @question How well do the methods agree with their references?
-- @grain one row
-- @tables fact_reference, dim_method
-- @column methods bigint count : registered methods
-- @column areas bigint count : areas
-- @column reference_values bigint count : values compared
-- @column reference_cases bigint count : inputs that the values belong to
-- @column tools bigint count : tools that computed references
-- @column by_tools bigint count : values computed by a tool
-- @column published bigint count : values that were published
-- @column agreeing bigint count : values within what is allowed
-- @column differing bigint count : values outside what is allowed
-- @column agreeing_share double : agreeing ÷ all
-- @column close bigint count : numbers with a relative error of at most 1e-9
-- @column numbers bigint count : numbers other than 0
-- @column close_share double : close ÷ numbers
with sizes as (
  select count(*) as methods, count(distinct area) as areas
  from dim_method
),
agreement as (
  select
    count(*) as reference_values,
    count(distinct (method, case_number)) as reference_cases,
    count(distinct kind) filter (kind not in ('published', 'definition')) as tools,
    count(*) filter (kind not in ('published', 'definition')) as by_tools,
    count(*) filter (kind = 'published') as published,
    count(*) filter (agrees) as agreeing,
    count(*) filter (relative_error <= 1e-9) as close,
    count(relative_error) as numbers
  from fact_reference
)
select
  methods,
  areas,
  reference_values,
  reference_cases,
  tools,
  by_tools,
  published,
  agreeing,
  reference_values - agreeing as differing,
  agreeing / nullif(reference_values, 0) as agreeing_share,
  close,
  numbers,
  close / nullif(numbers, 0) as close_share
from sizes, agreement
