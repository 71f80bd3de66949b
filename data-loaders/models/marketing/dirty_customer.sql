-- @description Customers as delivered that differ from what was kept: each row that a rule touched.
-- @grain one delivered row
-- @materialized table
-- @inputs stage_customer
select
  row_number,
  id as customer_id,
  batch as size_rank,
  age,
  gender,
  country,
  sessions,
  avg_session_duration,
  pages_per_session,
  transactions,
  revenue
from stage_customer
where reject_rule is not null
  or gender is distinct from gender_found
  or gender is null
  or country is null
  or sessions is null
