-- @description Registered methods with how many reference values each is held to.
-- @grain one method
-- @materialized table
-- @inputs raw_methods, fact_reference
with checked as (
  select
    method,
    count(*) as reference_values,
    count(distinct case_number) as reference_cases,
    count(distinct kind) as reference_kinds,
    max(allowance_used) as allowance_used
  from fact_reference
  group by method
)
select
  method,
  title,
  raw_methods.area,
  summary,
  cited,
  assumptions,
  coalesce(reference_values, 0)::integer as reference_values,
  coalesce(reference_cases, 0)::integer as reference_cases,
  coalesce(reference_kinds, 0)::smallint as reference_kinds,
  allowance_used
from raw_methods
left join checked using (method)
