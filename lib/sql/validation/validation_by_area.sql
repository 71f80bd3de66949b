-- Reference values and agreement by area of methods.
-- @question How well does each area agree with its references?
-- @grain one row per area
-- @tables fact_reference, dim_method
-- @column area varchar : area of methods
-- @column methods bigint count : registered methods
-- @column reference_values bigint count : values compared
-- @column differing bigint count : values outside what is allowed
-- @column median_error double : median relative error of numbers other than 0
-- @column largest_error double : largest relative error of those
-- @column close_share double : share of those with a relative error of at most 1e-9
with agreement as (
  select
    area,
    count(*) as reference_values,
    count(*) filter (not agrees) as differing,
    median(relative_error) as median_error,
    max(relative_error) as largest_error,
    count(*) filter (relative_error <= 1e-9) / nullif(count(relative_error), 0) as close_share
  from fact_reference
  group by area
),
sizes as (
  select area, count(*) as methods
  from dim_method
  group by area
)
select
  area,
  methods,
  coalesce(reference_values, 0) as reference_values,
  coalesce(differing, 0) as differing,
  median_error,
  largest_error,
  close_share
from sizes
left join agreement using (area)
order by reference_values desc, area
