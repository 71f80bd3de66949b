-- Settings, fit and validity of the published segmentation.
-- @question How good is the published segmentation?
-- @grain one row
-- @tables segment_run
-- @param size integer = 3 : 1 the first 16 customers, 2 the first 10,000, 3 all 100,000
-- @column customers integer count : customers segmented
-- @column features varchar : features that were used
-- @column scaled boolean : z-scores; false: values as they are
-- @column k integer count : segments
-- @column n_init integer count : restarts of k-means
-- @column max_iterations integer count : iterations at most
-- @column seed integer : seed of the restarts
-- @column iterations integer count : iterations of the best restart
-- @column converged boolean : false when the limit of iterations ended it
-- @column inertia double squared_units : sum of squared distances to the centroids
-- @column silhouette double : mean silhouette, from −1 to 1; null when it has no value
-- @column silhouette_se double : its standard error, where customers were sampled
-- @column silhouette_rows integer count : customers that it was computed on
-- @column davies_bouldin double : Davies–Bouldin index: width over distance of segments; lower is better
-- @column planted_ari double : adjusted Rand index against the planted segments; 1 is equal
-- @column pc1_share double share : share of variance along the first principal axis
-- @column pc2_share double share : share of variance along the second
select
  customers,
  features,
  scaled,
  k,
  n_init,
  max_iterations,
  seed,
  iterations,
  converged,
  inertia,
  silhouette,
  silhouette_se,
  silhouette_rows,
  davies_bouldin,
  planted_ari,
  pc1_share,
  pc2_share
from segment_run
where size_rank = $size
