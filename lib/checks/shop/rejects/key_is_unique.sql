-- source, row and rule are the key of rejects.
-- @kind uniqueness
-- @severity error
-- @expectation No touched raw row and rule stands in rejects twice.
-- @question Was something loaded twice?
select source, row, rule, count(*) as copies
from rejects
group by source, row, rule
having count(*) > 1
order by source, row, rule
