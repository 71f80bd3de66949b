-- signup_channel of dim_customer is app, marketplace or web.
-- @kind values
-- @severity error
-- @expectation Every known signup_channel of dim_customer is app, marketplace or web.
-- @question Is this a new channel?
select signup_channel, count(*) as row_count
from dim_customer
where signup_channel not in ('app', 'marketplace', 'web')
group by signup_channel
order by signup_channel
