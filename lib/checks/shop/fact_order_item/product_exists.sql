-- Every order line is about a product that exists.
-- @kind reference
-- @severity block
-- @expectation product_id of fact_order_item stands in dim_product.
-- @question What was sold here?
select order_id, line_number, product_id
from fact_order_item
anti join dim_product on dim_product.product_id = fact_order_item.product_id
where product_id is not null
order by order_id, line_number, product_id
