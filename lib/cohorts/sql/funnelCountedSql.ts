import type { FunnelTerms } from "./funnelStepsSql.ts";

/** CTE `counted`: the attempts of `found` that count, one per unit or as many as it made. */
export function countedCtes(terms: FunnelTerms): string {
  const { plan, unit } = terms;
  const names = unit.join(", ");
  const kept = "select * from found where not coalesce(barrier < last_seq, false)";
  if (plan.counting !== "totals")
    return `counted as (
  ${kept}
  qualify row_number() over (partition by ${names} order by reached desc, entry_seq) = 1
)`;
  const sameUnit = unit.map((name) => `tries.${name} = counted.${name}`).join(" and ");
  const partition = unit.map((name) => `tries.${name}`).join(", ");
  return `tries as (
  select *, ${endSql(terms)} as end_seq from (${kept}) as attempt
),
counted as (
  select * from tries qualify row_number() over (partition by ${names} order by entry_seq) = 1
  union all
  select tries.*
  from counted
  join tries on ${sameUnit} and tries.entry_seq > counted.end_seq
  qualify row_number() over (partition by ${partition} order by tries.entry_seq) = 1
)`;
}

/** Place of the last event that belongs to an attempt: the next opens after it. */
function endSql({ plan, windowMs }: FunnelTerms): string {
  const stop = plan.exclusionRule === "stop" ? "barrier" : "null";
  const waited = `(
    select max(later.seq) from seen as later
    where later.user_id = attempt.user_id and later.time_ms <= attempt.times[1] + ${windowMs}
  )`;
  if (plan.order === "strict") return `least(top_seq, ${stop})`;
  return `least(case when reached = ${plan.steps.length} then top_seq else ${waited} end, ${stop})`;
}
