-- Is every order of an expired group refunded, and within the promised time? Counted at the end of
-- the as-of date. Lists of the orders at fault are in refund_violations.
-- @question Was all money of expired groups given back, and in time?
-- @grain one row
-- @tables fact_order, planted_truth
-- @param as_of date = @as_of : the day at whose end the books are looked at
-- @param promise_hours integer = 24 : hours within which a refund is promised
-- @column orders bigint count : orders of groups that have expired
-- @column in_time bigint count : refunded within the promise
-- @column late bigint count : refunded later
-- @column overdue bigint count : not refunded although the promise has passed
-- @column overdue_paid bigint count : of these, still booked as paid
-- @column overdue_completed bigint count : of these, booked as completed
-- @column not_due bigint count : not refunded, and the promise has not passed
-- @column not_due_completed bigint count : of these, already booked as completed
-- @column in_time_share double : in_time ÷ orders whose promise has passed or was kept
-- @column overdue_usd double USD : money of overdue orders
-- @column median_hours double h : median time to a refund
-- @column p95_hours double h : time within which 95 % of refunds came
-- @column planted_paid double count : planted orders whose money was kept
-- @column planted_completed double count : planted orders booked as completed
with audited as (
  select
    total_usd,
    status,
    refund_hours,
    refund_hours is not null as is_refunded,
    group_expires_at + interval 1 hour * $promise_hours <= $as_of::timestamp + interval 1 day as is_due
  from fact_order
  where group_status = 'expired' and group_expires_at < $as_of::timestamp + interval 1 day
)
select
  count(*) as orders,
  count(*) filter (refund_hours <= $promise_hours) as in_time,
  count(*) filter (refund_hours > $promise_hours) as late,
  count(*) filter (not is_refunded and is_due) as overdue,
  count(*) filter (not is_refunded and is_due and status = 'paid') as overdue_paid,
  count(*) filter (not is_refunded and is_due and status = 'completed') as overdue_completed,
  count(*) filter (not is_refunded and not is_due) as not_due,
  count(*) filter (not is_refunded and not is_due and status = 'completed') as not_due_completed,
  count(*) filter (refund_hours <= $promise_hours)
    / nullif(count(*) filter (is_refunded or is_due), 0)::double as in_time_share,
  coalesce(sum(total_usd) filter (not is_refunded and is_due), 0)::double as overdue_usd,
  median(refund_hours) as median_hours,
  quantile_cont(refund_hours, 0.95) as p95_hours,
  (select value from planted_truth where truth_id = 'refunds 02') as planted_paid,
  (select value from planted_truth where truth_id = 'refunds 03') as planted_completed
from audited
