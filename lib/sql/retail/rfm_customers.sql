-- Customers with recency, frequency, monetary and their scores; beyond a number of them, every so
-- many-th, in the order of their first invoice.
-- @question Which customer is where?
-- @grain one row per customer
-- @tables agg_invoice
-- @param as_of date = @as_of : the day the numbers speak for
-- @param countries varchar[] = [] : countries; empty means all
-- @param scoring varchar[] = [] : empty means quintiles; limits means the limits below
-- @param recency_5 double = 30 : days since the last order, at most, for score 5
-- @param recency_4 double = 60 : the same for score 4
-- @param recency_3 double = 120 : the same for score 3
-- @param recency_2 double = 240 : the same for score 2
-- @param frequency_5 double = 9 : orders, at least, for score 5
-- @param frequency_4 double = 6 : the same for score 4
-- @param frequency_3 double = 4 : the same for score 3
-- @param frequency_2 double = 2 : the same for score 2
-- @param most integer = 5000 : most customers listed
-- @column recency integer days : days since the last order
-- @column frequency bigint count : orders
-- @column monetary double : sales less returns
-- @column r integer : recency score, 5 the most recent
-- @column f integer : frequency score, 5 the most frequent
-- @column all_customers bigint count : all customers, listed or not
with customers as (
  select
    customer_id,
    ($as_of - max(invoice_date) filter (not is_return))::integer as recency,
    count(distinct invoice_id) filter (not is_return) as frequency,
    sum(value)::double as monetary
  from agg_invoice
  where flags = 0
    and customer_id is not null
    and invoice_date <= $as_of
    and (len($countries) = 0 or list_contains($countries, country))
  group by customer_id
  having count(*) filter (not is_return) > 0
),
scored as (
  select
    customer_id,
    recency,
    frequency,
    monetary,
    if(
      len($scoring) = 0,
      1 + 5 * (rank() over (order by recency desc) - 1) // count(*) over (),
      case
        when recency <= $recency_5 then 5
        when recency <= $recency_4 then 4
        when recency <= $recency_3 then 3
        when recency <= $recency_2 then 2
        else 1
      end
    )::integer as r,
    if(
      len($scoring) = 0,
      1 + 5 * (rank() over (order by frequency) - 1) // count(*) over (),
      case
        when frequency >= $frequency_5 then 5
        when frequency >= $frequency_4 then 4
        when frequency >= $frequency_3 then 3
        when frequency >= $frequency_2 then 2
        else 1
      end
    )::integer as f
  from customers
),
placed as (
  select
    *,
    row_number() over (order by customer_id) as place,
    count(*) over () as all_customers
  from scored
)
select recency, frequency, monetary, r, f, all_customers
from placed
where (place - 1) % greatest(1, ceil(all_customers / $most))::bigint = 0
order by place
