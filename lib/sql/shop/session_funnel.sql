-- Visits that reached each step of the funnel view, cart, checkout, purchase, counted in two ways.
-- Loose: the steps in their order, other events may lie between. Strict: from the first view on, one
-- step right after the other with nothing between. Both within one visit.
-- The range is [from, to), cut to the as-of date; a visit belongs to the day of its first event.
-- @question How many visits get from a view to a purchase?
-- @grain one row per way of counting and step
-- @tables agg_session_day
-- @param from date = null : first day, inclusive; null means no limit
-- @param as_of date = @as_of : the day the numbers speak for
-- @param to date = null : last day, exclusive; null means no limit
-- @param countries varchar[] = [] : countries of the visits; empty means all
-- @param channels varchar[] = [] : channels; the marketplace leaves no events; empty means all
-- @column counting varchar : loose or strict
-- @column step integer : 1 to 4
-- @column step_name varchar : view, cart, checkout, purchase
-- @column sessions bigint count : visits that reached the step
with visits as (
  select
    unnest(['loose', 'strict']) as counting,
    unnest([loose_steps, strict_steps]) as reached,
    sessions
  from agg_session_day
  where ($from is null or session_date >= $from)
    and session_date < least($as_of + 1, coalesce($to, $as_of + 1))
    and (len($countries) = 0 or list_contains($countries, country))
    and (len($channels) = 0 or list_contains($channels, channel))
),
steps (counting, step, step_name) as (
  values
    ('loose', 1, 'view'), ('loose', 2, 'cart'), ('loose', 3, 'checkout'), ('loose', 4, 'purchase'),
    ('strict', 1, 'view'), ('strict', 2, 'cart'), ('strict', 3, 'checkout'), ('strict', 4, 'purchase')
)
select
  steps.counting,
  step,
  step_name,
  coalesce(sum(sessions) filter (reached >= step), 0)::bigint as sessions
from steps
left join visits using (counting)
group by all
order by steps.counting, step
