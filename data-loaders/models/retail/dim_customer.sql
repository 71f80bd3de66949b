-- @description Customers that lines name, numbered in order of their first invoice.
-- @grain one customer
-- @materialized table
-- @inputs stage_invoice
select
  row_number() over (order by min(invoice_id))::integer as customer_id,
  customer,
  arg_min(country, invoice_id) as country
from stage_invoice
where customer is not null
group by customer
