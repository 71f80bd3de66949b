-- What each loyalty segment bought in a quarter, by the segment of the day of the order and, wrongly, by today's.
-- @question What were gold customers buying in the first quarter?
-- @grain one loyalty segment and category
-- @tables fact_order_item, dim_customer_history
-- @param quarters varchar[] = [] : quarters such as 2025 Q1; empty means the first of the as-of year
-- @param as_of date = @as_of : the day the numbers speak for
-- @column segment varchar : loyalty segment, bronze, silver or gold
-- @column category varchar : product category
-- @column revenue_usd double USD : value of completed lines ordered while the customer was in the segment
-- @column todays_revenue_usd double USD : value of completed lines of the customers who are in the segment today
-- @column share double : revenue_usd ÷ revenue_usd of the segment; null when it bought nothing
-- @column quarters varchar : the quarters that count
with chosen as (
  select if(len($quarters) = 0, [year($as_of) || ' Q1'], $quarters) as quarters
),
lines as (
  select
    category,
    line_value_usd,
    at_order.segment,
    today.segment as todays_segment
  from fact_order_item as line
  join dim_customer_history as at_order
    on at_order.customer_id = line.customer_id
    and line.order_date >= at_order.valid_from
    and line.order_date < at_order.valid_to
  join dim_customer_history as today
    on today.customer_id = line.customer_id
    and today.is_current
  where status = 'completed'
    and list_contains((select quarters from chosen), year(order_date) || ' Q' || quarter(order_date))
)
select
  segments.segment,
  category,
  coalesce(sum(line_value_usd) filter (lines.segment = segments.segment), 0)::double as revenue_usd,
  coalesce(sum(line_value_usd) filter (todays_segment = segments.segment), 0)::double as todays_revenue_usd,
  revenue_usd / nullif(sum(revenue_usd) over (partition by segments.segment), 0) as share,
  (select array_to_string(quarters, ', ') from chosen) as quarters
from lines, (values ('bronze', 1), ('silver', 2), ('gold', 3)) as segments (segment, tier)
group by segments.segment, tier, category
order by tier, category
