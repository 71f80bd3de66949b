-- Countries to filter by, with the sales invoices of each.
-- @question Which countries are there?
-- @grain one row per country
-- @tables agg_invoice
-- @column dimension varchar : country
-- @column value varchar : country as the file writes it
-- @column orders bigint count : invoices that sold something
select 'country' as dimension, country as value, count(distinct invoice_id) filter (not is_return) as orders
from agg_invoice
group by country
order by orders desc, value
