-- category of fact_order_item is one of the four categories, spelt as the catalogue spells them.
-- @kind values
-- @severity error
-- @expectation Every known category of fact_order_item is one of the four categories, spelt as the catalogue spells them.
-- @question Is this a new category or a spelling?
select category, count(*) as row_count
from fact_order_item
where category not in ('electronics', 'jewelery', 'men''s clothing', 'women''s clothing')
group by category
order by category
