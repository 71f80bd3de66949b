-- @description Spellings of the channels, in lower case and without blanks around them.
-- @grain one spelling
-- @materialized table
-- @inputs raw_aliases
select spelling, channel
from raw_aliases
