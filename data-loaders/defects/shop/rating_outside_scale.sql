-- A rating lies outside its scale.
-- @table dim_product
-- @kind impossible value
-- @found_by dim_product.rating_within_scale
update dim_product
set rating_rate = 9.9
where product_id = 13
