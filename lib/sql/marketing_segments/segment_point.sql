-- A sample of customers with segment, coordinates and silhouette.
-- @question Where do customers lie, and how well do they fit their segment?
-- @grain one customer
-- @tables segment_point
-- @param size integer = 3 : 1 the first 16 customers, 2 the first 10,000, 3 all 100,000
-- @column customer_id integer : customer
-- @column place integer : segment by descending mean revenue, from 1
-- @column segment varchar : name of the segment
-- @column planted_segment varchar : group that the generator planted; not an input
-- @column pc1 double : coordinate on the first principal axis
-- @column pc2 double : coordinate on the second
-- @column silhouette double : silhouette of the customer
-- @column age double years : age in years
-- @column sessions double count : sessions
-- @column avg_session_duration double s : mean length of a session
-- @column pages_per_session double pages : pages per session
-- @column transactions double count : transactions
-- @column revenue double USD : revenue
select
  customer_id,
  place,
  segment,
  planted_segment,
  pc1,
  pc2,
  silhouette,
  age,
  sessions,
  avg_session_duration,
  pages_per_session,
  transactions,
  revenue
from segment_point
where size_rank = $size
order by customer_id
