-- segment of dim_customer_history is bronze, silver or gold.
-- @kind values
-- @severity error
-- @expectation Every known segment of dim_customer_history is bronze, silver or gold.
-- @question Is this a new loyalty segment?
select segment, count(*) as row_count
from dim_customer_history
where segment not in ('bronze', 'silver', 'gold')
group by segment
order by segment
