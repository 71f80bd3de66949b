-- @description A run of k-means over the sample, iteration by iteration.
-- @grain one size, iteration and segment
-- @materialized table
-- @inputs raw_segment_step
select
  size_rank,
  iteration,
  place,
  segment,
  pc1,
  pc2,
  inertia,
  moved,
  customers,
  labels
from raw_segment_step
