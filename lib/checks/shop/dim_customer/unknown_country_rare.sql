-- Few customers have an unknown country.
-- @kind statistics
-- @severity warn
-- @expectation At most 2 % of the customers have the country ZZ.
-- @question Which form forgot the country?
select count(*) filter (country = 'ZZ') as unknown_country, count(*) as customers
from dim_customer
having count(*) filter (country = 'ZZ') > 0.02 * count(*)
