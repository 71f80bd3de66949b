-- @description Invoices, numbered in order of time; lines that differ in time or country follow the first.
-- @grain one invoice
-- @materialized table
-- @inputs stage_line
with invoices as (
  select
    invoice,
    min(invoice_ts) as invoice_ts,
    min(customer) as customer,
    arg_min(country, line) as country
  from stage_line
  where reject_rule is null
  group by invoice
)
select
  row_number() over (order by invoice_ts, invoice)::integer as invoice_id,
  invoice,
  invoice_ts,
  invoice_ts::date as invoice_date,
  customer,
  country
from invoices
