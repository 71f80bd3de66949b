-- @description Other numbers of segments, on a sample.
-- @grain one size and number of segments
-- @materialized table
-- @inputs raw_segment_elbow
select
  size_rank,
  k,
  inertia,
  silhouette,
  is_elbow,
  is_best_silhouette,
  is_tied,
  sampled_customers,
  silhouette_customers
from raw_segment_elbow
