-- Every product was sold at least once.
-- @kind reference
-- @severity warn
-- @expectation product_id of dim_product stands in fact_order_item.
-- @question Should this product stay in the shop?
select product_id, title
from dim_product
anti join fact_order_item on fact_order_item.product_id = dim_product.product_id
where product_id is not null
order by product_id, title
