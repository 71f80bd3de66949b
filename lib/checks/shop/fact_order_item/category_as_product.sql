-- A line has the category of its product.
-- @kind consistency
-- @severity error
-- @expectation category of a line is that of its product.
-- @question Was the product moved to another category?
select order_id, line_number, lines.product_id, lines.category as of_line, products.category as of_product
from fact_order_item as lines
join dim_product as products using (product_id)
where lines.category <> products.category
order by order_id, line_number, of_product
