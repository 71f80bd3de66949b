-- @description The five channels, and the one for what is none of them.
-- @grain one channel
-- @materialized table
-- @inputs raw_channels
select channel, position, channel <> 'Other' as is_known
from raw_channels
