-- @description Settings, fit and validity of the published segmentation.
-- @grain one size
-- @materialized table
-- @inputs raw_segment_run
select
  size_rank,
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
from raw_segment_run
