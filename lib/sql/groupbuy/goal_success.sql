-- Groups that reached their goal, by category and size of the goal. Groups that are open are left out.
-- @question In which categories do large groups succeed?
-- @grain one row per category and goal
-- @tables fact_deal
-- @param from date = null : first day, inclusive; null means no limit
-- @param to date = null : last day, exclusive; null means no limit
-- @param vendors varchar[] = [] : vendors; empty means all
-- @column category varchar : category
-- @column member_goal integer count : members that a group needs
-- @column closed_groups bigint count : groups that are over
-- @column completed_groups bigint count : of these, with the goal reached
-- @column success double : completed_groups ÷ closed_groups; null without a closed group
-- @column mean_discount double : mean discount of the deals
select
  category,
  member_goal::integer as member_goal,
  sum(completed_groups + expired_groups)::bigint as closed_groups,
  sum(completed_groups)::bigint as completed_groups,
  sum(completed_groups) / nullif(sum(completed_groups + expired_groups), 0) as success,
  avg(discount_share) as mean_discount
from fact_deal
where ($from is null or start_date >= $from)
  and ($to is null or start_date < $to)
  and (len($vendors) = 0 or list_contains($vendors, vendor))
group by category, member_goal
order by category, member_goal
