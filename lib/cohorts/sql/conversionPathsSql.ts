import { eventsCte, sqlBinder } from "./sqlBinder.ts";
import type { EventSource, GeneratedQuery } from "./sqlBinder.ts";

/**
 * SQL of `conversionPaths`, equal paths counted once: `channels varchar[]`, `conversions bigint`,
 * `lost bigint`, as `attribution` (but for time decay) and `markovAttribution` take them.
 *
 * @param source - Events; `channel` names the column of the touches' channel.
 */
export function conversionPathsSql(
  source: EventSource & { readonly channel: string },
  { conversion, lookbackMs = 30 * 86_400_000 }: { conversion: string; lookbackMs?: number },
): GeneratedQuery {
  const binder = sqlBinder();
  const event = binder.bind("conversion_event", "varchar", conversion, "event that converts");
  const lookback = binder.bind("lookback_ms", "double", lookbackMs, "oldest touch that counts");
  return binder.finish(`
with ${eventsCte(source, { channel: source.channel })},
numbered as (
  select *, coalesce(sum((event = ${event})::integer) over (
      partition by user_id order by time_ms, row_id rows between unbounded preceding and 1 preceding
    ), 0) as path
  from events
),
ended as (
  select *,
    max(case when event = ${event} then time_ms end) over whole as conversion_ms,
    max(case when channel is not null then time_ms end) over whole as last_touch_ms
  from numbered
  window whole as (partition by user_id, path)
),
paths as (
  select user_id, path, conversion_ms is not null as won,
    list(channel::varchar order by time_ms, row_id) as channels
  from ended
  where channel is not null
    and coalesce(conversion_ms, last_touch_ms) - time_ms <= ${lookback}
  group by user_id, path, conversion_ms
)
select channels, count(*) filter (won) as conversions, count(*) filter (not won) as lost
from paths
group by channels
order by conversions desc, lost desc, channels`);
}
