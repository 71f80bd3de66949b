-- No single line brings more than 1 % of the revenue.
-- @kind statistics
-- @severity warn
-- @expectation line_value_usd is at most a hundredth of the sum of completed lines.
-- @question Is this line real?
select order_id, line_number, line_value_usd
from fact_order_item
where line_value_usd > (
  select 0.01 * sum(line_value_usd)
  from fact_order_item
  where status = 'completed'
)
order by order_id, line_number, line_value_usd
