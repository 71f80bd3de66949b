-- What the columns of the campaigns take as plain values and as the smallest that hold them.
-- A text is counted as a Python string object: an 8-byte pointer, 49 bytes of overhead and its
-- letters; bare, as its letters alone. A number is 8 bytes either way; packed, a text of few values is a code of 1 byte, and a number the
-- smallest whole-number type that holds the largest value.
-- @question What do dictionaries and small integers save?
-- @grain one row per column
-- @tables fact_campaign
-- @column column_name varchar : column
-- @column campaigns bigint count : rows
-- @column plain_bytes double B : as plain values
-- @column plain_bytes_per_row double B : plain bytes ÷ rows
-- @column bare_bytes double B : as letters alone, without pointer and overhead
-- @column bare_bytes_per_row double B : bare bytes ÷ rows
-- @column packed_bytes double B : as dictionary codes or the smallest integer
-- @column packed_as varchar : what it is packed as
-- @column saved_share double : of the plain bytes
-- @column bare_saved_share double : of the bare bytes
with sizes as (
  select
    count(*) as campaigns,
    sum(length(channel)) as channel_letters,
    count(distinct channel) as channels,
    max(impressions) as impressions,
    max(clicks) as clicks,
    max(conversions) as conversions
  from fact_campaign
),
columns as (
  select
    campaigns,
    unnest(['channel', 'impressions', 'clicks', 'conversions']) as column_name,
    unnest([57 * campaigns + channel_letters, 8 * campaigns, 8 * campaigns, 8 * campaigns])
      as plain_bytes,
    unnest([channel_letters, 8 * campaigns, 8 * campaigns, 8 * campaigns]) as bare_bytes,
    unnest([0, impressions, clicks, conversions]) as largest,
    unnest([channels, null, null, null]) as codes
  from sizes
),
packed as (
  select
    *,
    case
      when codes <= 256 then 1
      when largest < 128 then 1
      when largest < 32768 then 2
      when largest < 2147483648 then 4
      else 8
    end as width
  from columns
)
select
  column_name,
  campaigns,
  plain_bytes::double as plain_bytes,
  plain_bytes / nullif(campaigns, 0)::double as plain_bytes_per_row,
  bare_bytes::double as bare_bytes,
  bare_bytes / nullif(campaigns, 0)::double as bare_bytes_per_row,
  (width * campaigns)::double as packed_bytes,
  if(codes is null, (8 * width) || '-bit integer', codes || ' codes of 1 byte') as packed_as,
  1 - width * campaigns / nullif(plain_bytes, 0)::double as saved_share,
  1 - width * campaigns / nullif(bare_bytes, 0)::double as bare_saved_share
from packed
order by plain_bytes desc, column_name
