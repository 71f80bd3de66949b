-- @description Transaction lines that could be read, with the rules that set them aside.
-- @grain one line
-- @materialized table
-- @inputs stage_line, stage_invoice, dim_customer, dim_product
select
  line::integer as line_id,
  invoice_id,
  invoice_date,
  customer_id,
  product_id,
  invoices.country,
  is_return,
  quantity,
  unit_price,
  (quantity * unit_price)::decimal(18, 4) as value,
  flags
from stage_line as lines
join stage_invoice as invoices using (invoice)
join dim_product on dim_product.code = lines.product
left join dim_customer on dim_customer.customer = invoices.customer
where reject_rule is null
