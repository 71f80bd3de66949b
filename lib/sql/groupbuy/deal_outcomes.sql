-- Deals with a closed group: discount, goal, and the share of their groups that succeeded.
-- @question What do discount and group size have to do with success?
-- @grain one row per deal
-- @tables fact_deal
-- @param from date = null : first day, inclusive; null means no limit
-- @param to date = null : last day, exclusive; null means no limit
-- @param vendors varchar[] = [] : vendors; empty means all
-- @param categories varchar[] = [] : categories; empty means all
-- @column deal integer : deal
-- @column member_goal integer count : members that a group needs
-- @column discount double : 1 - group price ÷ list price
-- @column success double : completed ÷ closed groups of the deal
select
  group_deal_id as deal,
  member_goal::integer as member_goal,
  discount_share as discount,
  round(completed_groups / (completed_groups + expired_groups), 4) as success
from fact_deal
where completed_groups + expired_groups > 0
  and ($from is null or start_date >= $from)
  and ($to is null or start_date < $to)
  and (len($vendors) = 0 or list_contains($vendors, vendor))
  and (len($categories) = 0 or list_contains($categories, category))
order by group_deal_id
