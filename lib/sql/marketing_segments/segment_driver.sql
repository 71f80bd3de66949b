-- What each feature does to the segments.
-- @question What tells the segments apart?
-- @grain one feature
-- @tables segment_driver
-- @param size integer = 3 : 1 the first 16 customers, 2 the first 10,000, 3 all 100,000
-- @column feature varchar : column of the customers
-- @column label varchar : name of the feature for readers
-- @column used boolean : whether k-means saw it
-- @column distance_share double share : share of the feature in the squared distances; null when it was not used
-- @column separated_share double share : share of its variance that lies between segments; null for a constant
-- @column scale double : what its values were divided by; null when it was not used
select
  feature,
  label,
  used,
  distance_share,
  separated_share,
  scale
from segment_driver
where size_rank = $size
order by feature
