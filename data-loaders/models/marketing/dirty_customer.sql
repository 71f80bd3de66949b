-- @description Customers as delivered, faults included.
-- @grain one delivered row
-- @materialized table
-- @inputs raw_customers
select
  row_number,
  id as customer_id,
  batch as size_rank,
  age,
  gender,
  country,
  sessions,
  avg_session_duration,
  pages_per_session,
  transactions,
  revenue,
  created_on
from raw_customers
