-- Names are written as names.
-- @kind statistics
-- @severity warn
-- @expectation full_name has two to eighty characters and a letter.
-- @question What was typed here?
select customer_id, full_name
from dim_customer
where length(trim(full_name)) not between 2 and 80 or not regexp_matches(full_name, '\p{L}')
order by customer_id, full_name
