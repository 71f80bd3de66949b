-- @description Products of each basket: sales that no rule sets aside.
-- @grain one basket and product
-- @materialized table
-- @inputs fact_line
select distinct invoice_id, product_id, date_trunc('month', invoice_date)::date as month, country
from fact_line
where flags = 0 and not is_return
