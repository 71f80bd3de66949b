-- Lines are sold near the list price.
-- @kind statistics
-- @severity warn
-- @expectation unit_price_usd is between half and one and a half of the product's price_usd.
-- @question Was the price converted twice?
select order_id, line_number, lines.product_id, unit_price_usd, price_usd
from fact_order_item as lines
join dim_product as products using (product_id)
where unit_price_usd not between 0.5 * price_usd and 1.5 * price_usd
order by order_id, line_number, price_usd
