-- How long customers stay active: until their first gap of so many days without an order, or until
-- observation ends.
-- A customer counts as lost when the gap has lasted its full length, so nobody is lost before it.
-- Customers who order again after such a gap came back; they are lost all the same.
-- @question After how long are customers lost?
-- @grain one row per duration and ending
-- @tables agg_invoice
-- @param as_of date = @as_of : the day the numbers speak for
-- @param countries varchar[] = [] : countries; empty means all
-- @param gap_days double = 90 : days without an order after which a customer counts as lost
-- @column days integer days : from the first order to the loss, or to the end of observation
-- @column is_lost boolean : lost, rather than still active when observation ended
-- @column customers bigint count : customers
-- @column came_back bigint count : of these, with a later order
-- @column gap_days double days : days without an order after which a customer counts as lost
with days as (
  select distinct customer_id, invoice_date
  from agg_invoice
  where flags = 0
    and not is_return
    and customer_id is not null
    and invoice_date <= $as_of
    and (len($countries) = 0 or list_contains($countries, country))
),
gaps as (
  select
    customer_id,
    invoice_date,
    first_value(invoice_date) over own as first_day,
    lead(invoice_date) over own as next_day
  from days
  window own as (partition by customer_id order by invoice_date)
),
losses as (
  select
    customer_id,
    any_value(first_day) as first_day,
    min(invoice_date) filter (coalesce(next_day, $as_of) - invoice_date >= $gap_days) as last_day,
    max(invoice_date) as latest
  from gaps
  group by customer_id
)
select
  (coalesce(last_day + ceil($gap_days)::integer, $as_of) - first_day)::integer as days,
  last_day is not null as is_lost,
  count(*) as customers,
  count(*) filter (latest > last_day) as came_back,
  $gap_days as gap_days
from losses
group by days, is_lost
order by days, is_lost
