-- Sessions that reached each kind of event, in the usual order of the steps.
-- @question How many sessions get as far as a purchase?
-- @grain one row per step
-- @tables fact_event
-- @column step varchar : kind of event
-- @column sessions bigint count : sessions with at least one such event
select
  event_type as step,
  count(distinct session_id) as sessions
from fact_event
where event_type in ('view', 'cart', 'checkout', 'purchase')
group by event_type
order by list_position(['view', 'cart', 'checkout', 'purchase'], event_type)
