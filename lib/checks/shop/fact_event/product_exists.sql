-- Events are about products that exist.
-- @kind reference
-- @severity error
-- @expectation product_id of fact_event, where known, stands in dim_product.
-- @question What was looked at?
select event_id, product_id
from fact_event
anti join dim_product on dim_product.product_id = fact_event.product_id
where product_id is not null
order by event_id, product_id
