-- country of fact_event is a country that the shop delivers to, or ZZ.
-- @kind values
-- @severity error
-- @expectation Every known country of fact_event is a country that the shop delivers to, or ZZ.
-- @question Is this a new country or a spelling?
select country, count(*) as row_count
from fact_event
where country not in ('AU', 'CA', 'DE', 'FR', 'GB', 'US', 'ZZ')
group by country
order by country
