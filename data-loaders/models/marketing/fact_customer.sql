-- @description Cleaned customers, each with the segment that was planted.
-- @grain one customer
-- @materialized table
-- @inputs stage_customer, raw_customer_truth
select
  id as customer_id,
  batch as size_rank,
  age,
  coalesce(gender_found, 'Unknown') as gender,
  coalesce(country, 'Unknown') as country,
  coalesce(sessions, 0) as sessions,
  avg_session_duration,
  pages_per_session,
  transactions,
  revenue,
  created_on::timestamp as created_at,
  planted_segment
from stage_customer
join raw_customer_truth using (id)
where reject_rule is null
