-- Other numbers of segments, on a sample.
-- @question Would another number of segments do better?
-- @grain one number of segments
-- @tables segment_elbow
-- @param size integer = 3 : 1 the first 16 customers, 2 the first 10,000, 3 all 100,000
-- @column k integer count : segments
-- @column inertia double squared_units : sum of squared distances to the centroids
-- @column silhouette double : mean silhouette of at most 1,000 customers
-- @column is_elbow boolean : where the curve of inertia bends (Kneedle)
-- @column is_best_silhouette boolean : where the silhouette is largest
-- @column sampled_customers integer count : customers that were used
select
  k,
  inertia,
  silhouette,
  is_elbow,
  is_best_silhouette,
  sampled_customers
from segment_elbow
where size_rank = $size
order by k
