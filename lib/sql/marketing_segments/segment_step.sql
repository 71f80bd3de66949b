-- A run of k-means over the sample, iteration by iteration.
-- @question How did k-means get there?
-- @grain one iteration and segment
-- @tables segment_step
-- @param size integer = 3 : 1 the first 16 customers, 2 the first 10,000, 3 all 100,000
-- @column iteration integer count : iterations so far
-- @column place integer : segment by descending mean revenue, from 1
-- @column segment varchar : name of the segment
-- @column pc1 double : first coordinate of the centroid
-- @column pc2 double : second coordinate of the centroid
-- @column inertia double squared_units : sum of squared distances to the centroids
-- @column moved integer count : customers that changed their segment
-- @column customers integer count : customers nearest to the centroid
-- @column labels varchar : segment of each customer of segment_point, in its order; beside the first segment only
select
  iteration,
  place,
  segment,
  pc1,
  pc2,
  inertia,
  moved,
  customers,
  labels
from segment_step
where size_rank = $size
order by iteration, place
