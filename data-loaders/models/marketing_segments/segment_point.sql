-- @description A sample of customers with segment, coordinates and silhouette.
-- @grain one size and customer
-- @materialized table
-- @inputs raw_segment_point
select
  size_rank,
  customer_id,
  place,
  segment,
  planted_segment,
  pc1,
  pc2,
  silhouette,
  age,
  sessions,
  avg_session_duration,
  pages_per_session,
  transactions,
  revenue
from raw_segment_point
