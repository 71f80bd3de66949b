-- Customers with their features, for a segmentation in the reader's browser.
-- @question What does a segmentation of the reader's own start from?
-- @grain one row per customer
-- @tables segmented_customer
-- @param size integer = 0 : 1 the first 16 customers, 2 the first 10,000, 3 all 100,000; 0 none
-- @column customer_id integer : customer
-- @column age integer years : age
-- @column sessions integer count : sessions
-- @column avg_session_duration double s : mean length of a session
-- @column pages_per_session double pages : pages per session
-- @column transactions integer count : transactions
-- @column revenue double USD : revenue
-- @column planted_segment varchar : group that the generator planted; not an input
-- @column segment varchar : segment of the published segmentation of that size
select
  customer_id,
  age,
  sessions,
  avg_session_duration::double as avg_session_duration,
  pages_per_session::double as pages_per_session,
  transactions,
  revenue::double as revenue,
  planted_segment,
  case $size when 1 then segment_16 when 2 then segment_10k else segment_100k end as segment
from segmented_customer
where size_rank <= $size
order by customer_id
