-- Orders of expired groups that were not refunded although the promised time has passed.
-- @question Whose money was not given back?
-- @grain one row per order
-- @tables fact_order
-- @param as_of date = @as_of : the day at whose end the books are looked at
-- @param promise_hours integer = 24 : hours within which a refund is promised
-- @column order_id integer : order
-- @column user_id integer : who paid
-- @column group_id integer : group that expired
-- @column product varchar : what was ordered
-- @column vendor varchar : who sold it
-- @column status varchar : how it is booked
-- @column total_usd double USD : amount
-- @column expired_at timestamp : when the group expired (UTC)
-- @column overdue_days double d : since the promise ran out
select
  order_id,
  user_id,
  group_id,
  product,
  vendor,
  status,
  total_usd::double as total_usd,
  group_expires_at as expired_at,
  date_diff(
    'minute',
    group_expires_at + interval 1 hour * $promise_hours,
    $as_of::timestamp + interval 1 day
  ) / 1440.0 as overdue_days
from fact_order
where group_status = 'expired'
  and refund_hours is null
  and group_expires_at + interval 1 hour * $promise_hours <= $as_of::timestamp + interval 1 day
order by overdue_days desc, order_id
