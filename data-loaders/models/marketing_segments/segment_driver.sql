-- @description What each feature does to the segments.
-- @grain one size and feature
-- @materialized table
-- @inputs raw_segment_driver
select
  size_rank,
  feature,
  label,
  used,
  distance_share,
  separated_share,
  scale
from raw_segment_driver
