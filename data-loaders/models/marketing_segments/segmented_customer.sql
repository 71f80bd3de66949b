-- @description Customers with their features and their segment at each size.
-- @grain one customer
-- @materialized table
-- @inputs raw_fact_customer, raw_customer_label
select
  raw_fact_customer.customer_id,
  raw_fact_customer.size_rank::integer as size_rank,
  age::integer as age,
  gender,
  country,
  sessions,
  avg_session_duration,
  pages_per_session,
  transactions,
  revenue,
  created_at,
  planted_segment,
  label_16.segment as segment_16,
  label_10k.segment as segment_10k,
  label_100k.segment as segment_100k
from raw_fact_customer
left join raw_customer_label label_16
  on label_16.customer_id = raw_fact_customer.customer_id and label_16.size_rank = 1
left join raw_customer_label label_10k
  on label_10k.customer_id = raw_fact_customer.customer_id and label_10k.size_rank = 2
left join raw_customer_label label_100k
  on label_100k.customer_id = raw_fact_customer.customer_id and label_100k.size_rank = 3
