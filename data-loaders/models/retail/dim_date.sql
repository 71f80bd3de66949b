-- @description Every day from the first to the last invoice.
-- @grain one day
-- @materialized table
-- @inputs stage_invoice
with ends as (
  select min(invoice_date) as first_day, max(invoice_date) as last_day
  from stage_invoice
)
select
  unnest(generate_series(first_day::timestamp, last_day::timestamp, interval 1 day))::date as date
from ends
