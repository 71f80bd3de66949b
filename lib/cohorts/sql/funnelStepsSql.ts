import type { FunnelPlan } from "../funnelTypes.ts";

/** Names of the generator's expressions over one plan. */
export interface FunnelTerms {
  readonly plan: FunnelPlan;
  /** Placeholder of each step's event. */
  readonly steps: readonly string[];
  readonly exclusions: readonly string[];
  readonly windowMs: string;
  readonly slackMs: string;
  /** CTE columns that an attempt's events share. */
  readonly shared: readonly string[];
  /** CTE columns that make a unit. */
  readonly unit: readonly string[];
  /** Placeholder of each optional step's event. */
  readonly optional: readonly string[];
}

const beforeBarrier = ({ plan }: FunnelTerms, entry: string, next: string) =>
  plan.exclusionRule === "stop"
    ? [`(${entry}.barrier is null or ${next}.seq < ${entry}.barrier)`]
    : [];

/** CTE `found` in order: one CTE per further step: the earliest event that fits. */
export function orderedCtes(terms: FunnelTerms): string {
  const { plan, steps, shared, windowMs, slackMs } = terms;
  const kept = ["user_id", "barrier", ...shared].join(", ");
  const first = `reached_1 as (
  select ${kept}, seq as seq_1, time_ms as time_1 from entries
)`;
  const rest = steps.slice(1).map((step, index) => {
    const k = index + 2;
    const earlier = steps.flatMap((_, i) =>
      i < k - 1 && plan.steps[i] === plan.steps[k - 1] ? [`next.seq > a.seq_${i + 1}`] : [],
    );
    const order =
      plan.order === "strict"
        ? `next.seq = a.seq_${k - 1} + 1`
        : `(next.seq > a.seq_${k - 1} or a.time_${k - 1} - next.time_ms < ${slackMs})`;
    const conditions = [
      "next.user_id = a.user_id",
      `next.event = ${step}`,
      order,
      ...earlier,
      `next.time_ms <= a.time_1 + ${windowMs}`,
      ...shared.map((name) => `next.${name} = a.${name}`),
      ...beforeBarrier(terms, "a", "next"),
    ];
    return `reached_${k} as (
  select a.*, next.seq as seq_${k}, next.time_ms as time_${k}
  from reached_${k - 1} as a
  left join seen as next on ${conditions.join("\n    and ")}
  qualify row_number() over (partition by a.user_id, a.seq_1 order by next.seq) = 1
)`;
  });
  const numbers = steps.map((_, i) => i + 1);
  const count = numbers.map((k) => `(seq_${k} is not null)::integer`).join(" + ");
  const last = [...numbers].reverse().map((k) => `seq_${k}`);
  return `${[first, ...rest].join(",\n")},
found as (
  select ${kept}, seq_1 as entry_seq, coalesce(${last.join(", ")}) as last_seq,
    greatest(${last.join(", ")}) as top_seq,
    ${count} as reached,${optionalSql(terms)}
    [${numbers.map((k) => `time_${k}`).join(", ")}][1:${count}] as times
  from reached_${steps.length} as path
)`;
}

/** Column `optional`: whether each step that may be left out lies between its neighbours. */
function optionalSql(terms: FunnelTerms): string {
  const { plan, optional, shared, windowMs } = terms;
  if (optional.length === 0) return "";
  const taken = plan.optionalSteps.map(({ after }, i) => {
    const next =
      after < plan.steps.length ? [`(seq_${after + 1} is null or o.seq < seq_${after + 1})`] : [];
    const conditions = [
      "o.user_id = path.user_id",
      `o.event = ${optional[i]}`,
      `o.seq > seq_${after}`,
      ...next,
      `o.time_ms <= time_1 + ${windowMs}`,
      ...shared.map((name) => `o.${name} = path.${name}`),
      ...beforeBarrier(terms, "path", "o"),
    ];
    return `exists (select 1 from seen as o where ${conditions.join(" and ")})`;
  });
  return `\n    [${taken.join(",\n      ")}] as optional,`;
}

/** CTE `found` in any order: for each entry the first events of every step's name, as many as the funnel needs. */
export function anyOrderCtes(terms: FunnelTerms): string {
  const { plan, steps, shared, windowMs } = terms;
  const conditions = [
    "next.user_id = a.user_id",
    `next.event in (${steps.join(", ")})`,
    "next.seq >= a.seq",
    ...shared.map((name) => `next.${name} = a.${name}`),
  ];
  const needed = steps.map(
    (step, i) => `when ${step} then ${plan.steps.filter((name) => name === plan.steps[i]).length}`,
  );
  const kept = ["user_id", "barrier", ...shared];
  const fits = [`next_ms <= entry_ms + ${windowMs}`];
  if (plan.exclusionRule === "stop") fits.push("(barrier is null or next_seq < barrier)");
  return `candidates as (
  select ${kept.map((name) => `a.${name}`).join(", ")}, a.seq as entry_seq, a.time_ms as entry_ms,
    next.seq as next_seq, next.time_ms as next_ms, next.event as next_event
  from entries as a
  join seen as next on ${conditions.join("\n    and ")}
  qualify row_number() over (partition by a.user_id, a.seq, next.event order by next.seq)
    <= case next.event ${needed.join(" ")} end
),
found as (
  select ${kept.join(", ")}, entry_seq, max(next_seq) as last_seq, count(*)::integer as reached,
    max(next_seq) as top_seq, list(next_ms order by next_seq) as times
  from candidates
  where ${fits.join(" and ")}
  group by all
)`;
}
