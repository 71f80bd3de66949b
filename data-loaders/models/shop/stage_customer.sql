-- @description Customers, each raw row once, with the country code checked.
-- @grain one distinct raw row
-- @materialized table
-- @inputs raw_customers
with distinct_rows as (
  select *, count(*) as copies
  from raw_customers
  group by all
)
select
  customer_id,
  first_name || ' ' || last_name as full_name,
  country_code,
  case
    when country_code in ('AU', 'CA', 'DE', 'FR', 'GB', 'US') then country_code
    when country_code = 'UK' then 'GB'
    else 'ZZ'
  end as country,
  signup_channel,
  signup_date,
  copies
from distinct_rows
