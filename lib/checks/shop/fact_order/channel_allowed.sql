-- channel of fact_order is app, marketplace or web.
-- @kind values
-- @severity error
-- @expectation Every known channel of fact_order is app, marketplace or web.
-- @question Is this a new channel?
select channel, count(*) as row_count
from fact_order
where channel not in ('app', 'marketplace', 'web')
group by channel
order by channel
