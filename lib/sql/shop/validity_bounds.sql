-- Order lines that find a row of the customer history, by half-open and by inclusive bounds.
-- @question How many lines are counted twice when validity is inclusive at both ends?
-- @grain one row
-- @tables fact_order_item, dim_customer_history
-- @column lines bigint count : order lines
-- @column half_open bigint count : matches with valid_from <= day and day < valid_to
-- @column inclusive bigint count : matches with valid_from <= day and day <= valid_to
-- @column counted_twice bigint count : inclusive less half_open
-- @column twice_usd double USD : value of the lines that are counted twice
select
  count(distinct (order_id, line_number)) as lines,
  count(*) filter (order_date < valid_to) as half_open,
  count(*) as inclusive,
  count(*) filter (order_date = valid_to) as counted_twice,
  coalesce(sum(line_value_usd) filter (order_date = valid_to), 0)::double as twice_usd
from fact_order_item as line
join dim_customer_history as history
  on history.customer_id = line.customer_id
  and line.order_date >= valid_from
  and line.order_date <= valid_to
