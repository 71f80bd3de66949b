-- Customers with recency, frequency, monetary and their scores; then grouped by the two scores, and by
-- the segment that they name.
-- Recency is the days since the last order, frequency the orders, monetary sales less returns. Equal
-- values have equal scores: 1 + 5 × customers with less ÷ customers, rounded down.
-- Where all ordered last on the same day, scores by rank tell nobody apart, and the segment says so.
-- Beyond a number of customers every so many-th is listed, in the order of their first invoice; groups
-- count all.
-- @question Who are the best customers, and who is about to leave?
-- @grain one row per customer listed (place not null), per score pair (r and f) and per segment (r and f null)
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
-- @column place integer : place of the customer; null for a group
-- @column r integer : recency score, 5 the most recent; null for a segment
-- @column f integer : frequency score, 5 the most frequent; null for a segment
-- @column segment varchar : name
-- @column customers bigint count : customers
-- @column share double : customers ÷ all customers; null for a single customer
-- @column revenue double : sales less returns
-- @column revenue_share double : revenue ÷ revenue of all customers; null for a single customer
-- @column mean_recency double days : days since the last order
-- @column mean_frequency double count : orders
-- @column mean_monetary double : revenue ÷ customers; null for a single customer
-- @column sd_monetary double : standard deviation of the revenue of one; null below two customers
-- @column all_customers bigint count : all customers
with customers as (
  select
    customer_id,
    ($as_of - max(invoice_date) filter (not is_return))::integer as recency,
    count(*) filter (not is_return) as frequency,
    sum(value) as monetary
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
    row_number() over (order by customer_id) as place,
    count(*) over () as all_customers,
    sum(monetary) over () as all_revenue,
    min(recency) over () = max(recency) over () and len($scoring) = 0 as are_alike,
    case
      when len($scoring) > 0 then case
        when recency <= $recency_5 then 5
        when recency <= $recency_4 then 4
        when recency <= $recency_3 then 3
        when recency <= $recency_2 then 2
        else 1
      end
      else 1 + 5 * (rank() over (order by recency desc) - 1) // count(*) over ()
    end::integer as r,
    case
      when len($scoring) > 0 then case
        when frequency >= $frequency_5 then 5
        when frequency >= $frequency_4 then 4
        when frequency >= $frequency_3 then 3
        when frequency >= $frequency_2 then 2
        else 1
      end
      else 1 + 5 * (rank() over (order by frequency) - 1) // count(*) over ()
    end::integer as f
  from customers
),
named (r, f, segment) as (
  values
    (1, 1, 'hibernating'), (1, 2, 'hibernating'), (1, 3, 'at risk'), (1, 4, 'at risk'), (1, 5, 'cannot lose them'),
    (2, 1, 'hibernating'), (2, 2, 'hibernating'), (2, 3, 'at risk'), (2, 4, 'at risk'), (2, 5, 'cannot lose them'),
    (3, 1, 'about to sleep'), (3, 2, 'about to sleep'), (3, 3, 'need attention'), (3, 4, 'loyal'), (3, 5, 'loyal'),
    (4, 1, 'promising'), (4, 2, 'potential loyalists'), (4, 3, 'potential loyalists'), (4, 4, 'loyal'), (4, 5, 'loyal'),
    (5, 1, 'new'), (5, 2, 'potential loyalists'), (5, 3, 'potential loyalists'), (5, 4, 'champions'), (5, 5, 'champions')
),
labelled as (
  select scored.*, if(are_alike, 'not told apart', named.segment) as segment
  from scored
  join named on named.r = scored.r and named.f = scored.f
),
groups as (
  select
    place,
    r,
    f,
    segment,
    any_value(all_customers) as all_customers,
    any_value(all_revenue) as all_revenue,
    count(*) as customers,
    sum(monetary) as revenue,
    avg(recency) as mean_recency,
    avg(frequency) as mean_frequency,
    stddev_samp(monetary::double) as sd_monetary
  from labelled
  group by grouping sets ((place, r, f, segment), (r, f, segment), (segment))
)
select
  place::integer as place,
  r,
  f,
  segment,
  customers,
  if(place is null, customers / all_customers, null) as share,
  revenue::double as revenue,
  if(place is null, revenue::double / nullif(all_revenue, 0)::double, null) as revenue_share,
  mean_recency,
  mean_frequency,
  if(place is null, revenue::double / customers, null) as mean_monetary,
  sd_monetary,
  all_customers
from groups
where place is null or (place - 1) % greatest(1, ceil(all_customers / $most))::bigint = 0
order by place is not null, place, r nulls last, f, revenue desc, segment
