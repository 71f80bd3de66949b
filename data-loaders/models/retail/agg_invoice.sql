-- @description Invoices, split where some of their lines are set aside by a rule and others are not.
-- @grain one invoice and set of rules
-- @materialized table
-- @inputs fact_line, stage_invoice
select
  invoice_id,
  flags,
  any_value(invoice) as invoice,
  any_value(fact_line.invoice_date) as invoice_date,
  any_value(customer_id) as customer_id,
  any_value(fact_line.country) as country,
  bool_or(is_return) as is_return,
  count(*)::integer as lines,
  count(distinct product_id)::integer as products,
  sum(quantity)::decimal(18, 3) as units,
  sum(value)::decimal(18, 4) as value
from fact_line
join stage_invoice using (invoice_id)
group by invoice_id, flags
