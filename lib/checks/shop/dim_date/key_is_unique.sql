-- date is the key of dim_date.
-- @kind uniqueness
-- @severity block
-- @expectation No day stands in dim_date twice.
-- @question Was something loaded twice?
select date, count(*) as copies
from dim_date
group by date
having count(*) > 1
order by date
