-- @description Every reference value beside what the method gives.
-- @grain one value of one reference case
-- @materialized table
-- @inputs raw_references, raw_methods
select
  method,
  area,
  case_number,
  path,
  kind,
  source,
  reference,
  ours,
  reference_text,
  ours_text,
  absolute_error,
  absolute_error / nullif(abs(reference), 0) as relative_error,
  allowed_error,
  -- An exact answer uses nothing of its allowance, also where nothing is allowed.
  if(absolute_error = 0, 0, absolute_error / nullif(allowed_error, 0)) as allowance_used,
  agrees
from raw_references
join raw_methods using (method)
