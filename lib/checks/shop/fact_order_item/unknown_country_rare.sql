-- Few lines have an unknown country.
-- @kind statistics
-- @severity warn
-- @expectation At most 2 % of the lines have the country ZZ.
-- @question Which form forgot the country?
select count(*) filter (country = 'ZZ') as unknown_country, count(*) as lines
from fact_order_item
having count(*) filter (country = 'ZZ') > 0.02 * count(*)
