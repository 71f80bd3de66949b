-- @description Spread of each feature in each segment.
-- @grain one size, feature and segment
-- @materialized table
-- @inputs raw_segment_box
select
  size_rank,
  feature,
  label,
  place,
  segment,
  mean,
  low,
  lower_quartile,
  median,
  upper_quartile,
  high,
  scale
from raw_segment_box
