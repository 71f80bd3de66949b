-- What the filters can be set to, and how many orders each choice has in all.
-- Products stand once more for each vendor, so that a list of products can follow the chosen vendors.
-- @question What can be filtered?
-- @grain one row per dimension and value
-- @tables fact_deal, fact_order
-- @column dimension varchar : department, category, vendor, product or product of a vendor
-- @column value varchar : value to filter by
-- @column orders bigint count : orders of any status
-- @column vendor varchar : for a product of a vendor, the vendor; else null
with offered as (
  select distinct department, category, vendor, product
  from fact_order
  union
  select distinct department, category, vendor, product
  from fact_deal
),
counted as (
  select department, category, vendor, product, count(*) as orders
  from fact_order
  group by all
)
select dimension, value, orders, vendor
from (
  select 'department' as dimension, department as value, coalesce(sum(orders), 0)::bigint as orders, null as vendor
  from offered
  left join counted using (department, category, vendor, product)
  group by department
  union all
  select 'category', category, coalesce(sum(orders), 0)::bigint, null
  from offered
  left join counted using (department, category, vendor, product)
  group by category
  union all
  select 'vendor', vendor, coalesce(sum(orders), 0)::bigint, null
  from offered
  left join counted using (department, category, vendor, product)
  group by vendor
  union all
  select 'product', product, coalesce(sum(orders), 0)::bigint, null
  from offered
  left join counted using (department, category, vendor, product)
  group by product
  union all
  select 'product of a vendor', product, coalesce(sum(orders), 0)::bigint, vendor
  from offered
  left join counted using (department, category, vendor, product)
  group by product, vendor
)
order by dimension, value, vendor
