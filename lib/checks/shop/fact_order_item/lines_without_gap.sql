-- Lines of an order are numbered without a gap.
-- @kind consistency
-- @severity warn
-- @expectation The highest line_number of an order is not above its number of lines in the raw data by more than the rejected ones.
-- @question Where is the missing line?
select order_id, max(line_number) as highest, count(distinct line_number) as lines
from fact_order_item
where order_id is not null
group by order_id
having max(line_number) - count(distinct line_number) > (
  select coalesce(sum(rows_affected), 0)
  from rule_counts
  where step = 'order_items'
    and action = 'reject'
)
order by order_id
