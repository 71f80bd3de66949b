-- Rows and missing values of every table of the schema.
-- @question How large are the tables, and what is missing in them?
-- @grain one row per table
-- @tables users, vendors, product_names, products, group_deals, groups, groups_carts, orders
-- @column place integer : order of the tables
-- @column table_name varchar : table
-- @column holds varchar : what one row is
-- @column row_count bigint count : rows
-- @column missing bigint count : values that are null
-- @column missing_in varchar : columns that may be null, with the meaning of null
select 1 as place, 'users' as table_name, 'one person who signed up' as holds, count(*) as row_count,
  (2 * count(*) - count(city) - count(signup_channel))::bigint as missing,
  'city, signup_channel: not given' as missing_in
from users
union all
select 2, 'vendors', 'one seller', count(*), (count(*) - count(rating))::bigint, 'rating: none yet'
from vendors
union all
select 3, 'product_names', 'one kind of product', count(*), 0, 'none'
from product_names
union all
select 4, 'products', 'one product of one vendor', count(*), (count(*) - count(stock_units))::bigint,
  'stock_units: the vendor does not say'
from products
union all
select 5, 'group_deals', 'one offer to groups', count(*), 0, 'none'
from group_deals
union all
select 6, 'groups', 'one group of users', count(*), (count(*) - count(closed_at))::bigint,
  'closed_at: still open'
from groups
union all
select 7, 'groups_carts', 'one membership', count(*), 0, 'none'
from groups_carts
union all
select 8, 'orders', 'one order', count(*),
  (3 * count(*) - count(groups_carts_id) - count(accepted_at) - count(refunded_at))::bigint,
  'groups_carts_id: individual; accepted_at: open; refunded_at: no refund'
from orders
order by place
