-- A rating became a floating-point number.
-- @table dim_product
-- @kind schema drift
-- @found_by dim_product.types_as_promised
alter table dim_product alter rating_rate type double
