-- Spread of each feature in each segment.
-- @question How does each feature spread in each segment?
-- @grain one feature and segment
-- @tables segment_box
-- @param size integer = 3 : 1 the first 16 customers, 2 the first 10,000, 3 all 100,000
-- @column feature varchar : column of the customers
-- @column label varchar : name of the feature for readers
-- @column place integer : segment by descending mean revenue, from 1
-- @column segment varchar : name of the segment
-- @column mean double : mean, in the feature's unit: the centroid
-- @column low double : last value within 1.5 quartile ranges below the box
-- @column lower_quartile double : lower quartile
-- @column median double : median
-- @column upper_quartile double : upper quartile
-- @column high double : last value within 1.5 quartile ranges above the box
-- @column scale double : what the feature was divided by before clustering; null when it was not used
select
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
from segment_box
where size_rank = $size
order by feature, place
