-- @description Agreement of segmentations from ten seeds, on a sample.
-- @grain one size
-- @materialized table
-- @inputs raw_segment_stability
select
  size_rank,
  runs,
  sampled_customers,
  mean_ari,
  sd_ari,
  least_ari,
  mean_silhouette,
  sd_silhouette,
  reason
from raw_segment_stability
