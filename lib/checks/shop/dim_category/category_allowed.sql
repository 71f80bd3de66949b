-- category of dim_category is one of the four categories.
-- @kind values
-- @severity error
-- @expectation Every known category of dim_category is one of the four categories.
-- @question Is this a new category or a spelling?
select category, count(*) as row_count
from dim_category
where category not in ('electronics', 'jewelery', 'men''s clothing', 'women''s clothing')
group by category
order by category
