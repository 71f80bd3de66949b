-- What the filters of retention and engagement can be set to, with the users of each choice.
-- @question Which users can be chosen?
-- @grain one row per dimension and value
-- @tables agg_user
-- @column dimension varchar : city or channel
-- @column value varchar : value to filter by
-- @column users bigint count : users
select 'city' as dimension, city as value, count(*) as users
from agg_user
group by city
union all
select 'channel', signup_channel, count(*)
from agg_user
group by signup_channel
order by dimension, value
