-- Two products have the same name.
-- @table dim_product
-- @kind duplicate
-- @found_by dim_product.titles_are_distinct
update dim_product
set title = (select title from dim_product where product_id = 18)
where product_id = 20
