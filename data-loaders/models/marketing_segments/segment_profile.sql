-- @description Segments with size, shares, means and the spread of revenue.
-- @grain one size and segment
-- @materialized table
-- @inputs raw_segment_profile
select
  size_rank,
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
from raw_segment_profile
