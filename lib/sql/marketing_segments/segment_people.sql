-- What customers are beside their features, for a file with their segments.
-- @question Who are the customers of a segment?
-- @grain one row per customer, in the order of segment_customers
-- @tables segmented_customer
-- @param size integer = 0 : 1 the first 16 customers, 2 the first 10,000, 3 all 100,000; 0 none
-- @column customer_id integer : customer
-- @column gender varchar : gender as given
-- @column country varchar : country
-- @column created_at varchar : when the customer signed up, UTC
select
  customer_id,
  gender,
  country,
  created_at::varchar as created_at
from segmented_customer
where size_rank <= $size
order by customer_id
