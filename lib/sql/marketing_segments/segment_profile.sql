-- Segments with size, shares, means and the spread of revenue.
-- @question What are the segments like?
-- @grain one segment
-- @tables segment_profile
-- @param size integer = 3 : 1 the first 16 customers, 2 the first 10,000, 3 all 100,000
-- @column place integer : segment by descending mean revenue, from 1
-- @column segment varchar : name of the segment
-- @column customers integer count : customers of the segment
-- @column customer_share double share : share of all customers
-- @column revenue_usd double USD : revenue of the segment
-- @column revenue_share double share : share of all revenue; null without revenue
-- @column mean_age double years : mean: age in years
-- @column mean_sessions double count : mean: sessions
-- @column mean_avg_session_duration double s : mean: mean length of a session
-- @column mean_pages_per_session double pages : mean: pages per session
-- @column mean_transactions double count : mean: transactions
-- @column mean_revenue double USD : mean: revenue
-- @column revenue_sd double USD : standard deviation of revenue
-- @column revenue_min double USD : smallest value of revenue
-- @column revenue_lower_quartile double USD : lower quartile of revenue
-- @column revenue_median double USD : median of revenue
-- @column revenue_upper_quartile double USD : upper quartile of revenue
-- @column revenue_max double USD : largest value of revenue
-- @column silhouette double : mean silhouette of the segment
select
  place,
  segment,
  customers,
  customer_share,
  revenue_usd,
  revenue_share,
  mean_age,
  mean_sessions,
  mean_avg_session_duration,
  mean_pages_per_session,
  mean_transactions,
  mean_revenue,
  revenue_sd,
  revenue_min,
  revenue_lower_quartile,
  revenue_median,
  revenue_upper_quartile,
  revenue_max,
  silhouette
from segment_profile
where size_rank = $size
order by place
