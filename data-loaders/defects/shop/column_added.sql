-- A column that nobody announced appeared.
-- @table dim_product
-- @kind schema drift
-- @found_by dim_product.columns_as_promised
alter table dim_product add column stock_on_hand integer
