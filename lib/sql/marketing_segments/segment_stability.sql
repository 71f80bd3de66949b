-- Agreement of segmentations from ten seeds, on a sample.
-- @question Do the segments come back from other seeds?
-- @grain one row
-- @tables segment_stability
-- @param size integer = 3 : 1 the first 16 customers, 2 the first 10,000, 3 all 100,000
-- @column runs integer count : seeds
-- @column sampled_customers integer count : customers that were used
-- @column mean_ari double : mean adjusted Rand index of two seeds
-- @column sd_ari double : its standard deviation over pairs
-- @column least_ari double : the least agreement
-- @column mean_silhouette double : mean silhouette over the seeds
-- @column sd_silhouette double : standard deviation of the silhouette over the seeds
-- @column reason varchar : why it is undefined; null when it is not
select
  runs,
  sampled_customers,
  mean_ari,
  sd_ari,
  least_ari,
  mean_silhouette,
  sd_silhouette,
  reason
from segment_stability
where size_rank = $size
