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
-- @column is_tied boolean : the sample does not tell it apart from the largest (paired t-tests at 5 %, Bonferroni)
-- @column sampled_customers integer count : customers that were segmented
-- @column silhouette_customers integer count : of these, customers that the silhouette was computed on
select
  k,
  inertia,
  silhouette,
  is_elbow,
  is_best_silhouette,
  is_tied,
  sampled_customers,
  silhouette_customers
from segment_elbow
where size_rank = $size
order by k
