import type { FunnelOptions, FunnelPlan } from "../funnelTypes.ts";
import { planFunnel } from "../planFunnel.ts";
import { countedCtes } from "./funnelCountedSql.ts";
import { anyOrderCtes, orderedCtes } from "./funnelStepsSql.ts";
import type { FunnelTerms } from "./funnelStepsSql.ts";
import { eventsCte, sqlBinder } from "./sqlBinder.ts";
import type { EventSource, GeneratedQuery, SqlBinder } from "./sqlBinder.ts";

/**
 * SQL that finds the attempt that counts for each unit: the same as `funnelAttempts`.
 *
 * @param source - Table and columns of the events; properties are columns of the same names.
 * @returns a query with one row per unit that entered: `user_id varchar`, `value` (of the
 *   breakdown), `reached integer` (steps), `times double[]` (ms of the steps reached), and with
 *   optional steps `optional boolean[]`; with `totals` one row per attempt.
 */
export function funnelAttemptsSql(source: EventSource, options: FunnelOptions): GeneratedQuery {
  const binder = sqlBinder();
  const plan = planFunnel(options);
  const optional = plan.optionalSteps.length > 0 ? ", optional" : "";
  return binder.finish(`
${withSql(plan)} ${attemptCtes(source, plan, binder)}
select user_id, value, reached, times${optional} from attempts order by user_id, value, times`);
}

/**
 * SQL that counts a funnel: one row per breakdown value and step, `value`, `step integer` from 1,
 * `reached bigint`, `mean_ms double` and `median_ms double` since the step before.
 */
export function funnelSql(source: EventSource, options: FunnelOptions): GeneratedQuery {
  const binder = sqlBinder();
  const plan = planFunnel(options);
  return binder.finish(`
${withSql(plan)} ${attemptCtes(source, plan, binder)}
select
  value,
  step::integer as step,
  count(*) as reached,
  avg(case when step > 1 then greatest(0, times[step] - times[step - 1]) end) as mean_ms,
  median(case when step > 1 then greatest(0, times[step] - times[step - 1]) end) as median_ms
from attempts
join range(1, ${plan.steps.length + 1}) as steps (step) on step <= reached
group by value, step
order by value, step`);
}

const withSql = ({ counting }: FunnelPlan) => (counting === "totals" ? "with recursive" : "with");

function attemptCtes(source: EventSource, plan: FunnelPlan, binder: SqlBinder): string {
  const names = [...new Set([...plan.shared, ...(plan.breakdown ? [plan.breakdown] : [])])];
  const columnOf = new Map(names.map((name, i) => [name, `property_${i}`]));
  const event = (kind: string) => (name: string, i: number) =>
    binder.bind(`${kind}_${i + 1}`, "varchar", name, `event of ${kind} ${i + 1}`);
  const sessions = plan.counting === "sessions" ? ["session_number"] : [];
  const terms: FunnelTerms = {
    plan,
    steps: plan.steps.map(event("step")),
    exclusions: plan.exclusions.map(event("exclusion")),
    windowMs: binder.bind("window_ms", "double", plan.windowMs, "entry to last step, inclusive"),
    slackMs: binder.bind("simultaneous_ms", "double", plan.simultaneousMs, "counts as one moment"),
    optional: plan.optionalSteps.map(({ event: name }, i) => event("optional")(name, i)),
    shared: [...plan.shared.map((name) => columnOf.get(name)!), ...sessions],
    unit: ["user_id", ...plan.unitKeys.map((name) => columnOf.get(name)!), ...sessions],
  };
  const until = binder.bind(
    "observed_until_ms",
    "double",
    plan.observedUntil ?? null,
    "end of the data, exclusive; null: just after the last event",
  );
  const value = plan.breakdown === undefined ? "null" : columnOf.get(plan.breakdown)!;
  const properties = Object.fromEntries([...columnOf].map(([name, column]) => [column, name]));
  return `${eventsCte(source, properties)},
sequence as (
  select *,
    row_number() over (partition by user_id order by time_ms, place, row_id) as seq
  from (select *, ${placeSql(terms)} as place from events)
  where time_ms < coalesce(${until}, (select max(time_ms) + 1 from events))
),
seen as (
  select *, ${value} as touched,
    ${barrierSql(terms)} as barrier
  from ${sessionsSql(plan, binder)}
),
entries as (
  select * from seen
  where ${[...entryFilter(terms), ...terms.shared.map((name) => `${name} is not null`)].join(" and ")}
  ${plan.entry === "first" ? `qualify row_number() over (partition by ${terms.unit.join(", ")} order by seq) = 1` : ""}
),
${plan.order === "any" ? anyOrderCtes(terms) : orderedCtes(terms)},
${countedCtes(terms)},
attempts as (
  select found.user_id, found.reached, found.times${plan.optionalSteps.length > 0 ? ", found.optional" : ""},
    seen.touched as value
  from counted as found
  join seen on seen.user_id = found.user_id
    and seen.seq = ${plan.touch === "last" ? "found.last_seq" : "found.entry_seq"}
)`;
}

/** Steps come first among simultaneous events, in the order of the funnel. */
function placeSql({ steps, plan }: FunnelTerms): string {
  const cases = steps.map((step, i) => `when ${step} then ${i}`).join(" ");
  return `case event ${cases} else ${plan.steps.length} end`;
}

/** Place of the next exclusion. */
function barrierSql({ exclusions }: FunnelTerms): string {
  if (exclusions.length === 0) return "null::bigint";
  return `min(case when event in (${exclusions.join(", ")}) then seq end) over (
      partition by user_id order by seq rows between 1 following and unbounded following
    )`;
}

function entryFilter({ plan, steps }: FunnelTerms): string[] {
  return [plan.order === "any" ? `event in (${steps.join(", ")})` : `event = ${steps[0]}`];
}

/** The sequence, with the number of each event's session where sessions are counted. */
function sessionsSql({ counting, sessionGapMs }: FunnelPlan, binder: SqlBinder): string {
  if (counting !== "sessions") return "sequence";
  const gap = binder.bind("session_gap_ms", "double", sessionGapMs, "longest gap within a session");
  return `(
    select *, sum(opens) over (partition by user_id order by seq) as session_number
    from (
      select *,
        coalesce(time_ms - lag(time_ms) over (partition by user_id order by seq) > ${gap}, true)::integer as opens
      from sequence
    )
  )`;
}
