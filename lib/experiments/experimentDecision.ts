import { normal } from "../statistics/distributions/normal.ts";
import { adjustPValues } from "../statistics/multiplicity/adjustPValues.ts";
import type { Adjustment } from "../statistics/multiplicity/adjustPValues.ts";
import { okResult } from "../statistics/result.ts";
import type { Result } from "../statistics/result.ts";

/** One metric of the decision: its lift, standard error and which direction is good. */
export interface DecisionMetric {
  readonly metric: string;
  readonly estimate: number;
  readonly standardError: number;
  readonly better: "higher" | "lower";
}

export interface DecisionInput {
  readonly goals: readonly DecisionMetric[];
  readonly guardrails: readonly (DecisionMetric & { readonly margin: number })[];
  /** p-value of the sample ratio check; absent: not checked. */
  readonly srmP?: number | undefined;
  /** Share of the planned sample that has been seen. */
  readonly progress: number;
  readonly alpha: number;
  readonly srmAlpha: number;
  readonly adjustment: Adjustment;
}

type State = "better" | "worse" | "open" | "safe" | "harmed";

export interface DecisionRow {
  readonly metric: string;
  readonly role: "goal" | "guardrail";
  readonly state: State;
  /** Goals: two-sided, corrected. Guardrails: of a worsening by the margin or more. */
  readonly p: number;
}

export interface DecisionFields {
  readonly decision: "ship" | "hold" | "stop";
  readonly reasons: readonly string[];
  readonly metrics: readonly DecisionRow[];
}

/**
 * Ship, hold or stop, with the reasons: sample ratio first, then harm, then guardrails by
 * non-inferiority, then goals corrected for their number.
 *
 * @see Schultzberg, Ankargren & Frånberg (2024): guardrails need no correction of α, since all of
 *   them must pass; goals do, since one is enough.
 */
export function experimentDecision(input: DecisionInput): Result<DecisionFields> {
  const { goals, guardrails, alpha, srmP, srmAlpha, progress } = input;
  const metrics = [
    ...goalRows(goals, alpha, input.adjustment),
    ...guardrailRows(guardrails, alpha),
  ];
  const named = (state: State) =>
    metrics.filter((row) => row.state === state).map(({ metric }) => JSON.stringify(metric));
  const [harmed, worse, better] = [named("harmed"), named("worse"), named("better")];
  const unsafe = metrics
    .filter(({ role, state }) => role === "guardrail" && state === "open")
    .map(({ metric }) => JSON.stringify(metric));
  const made = (decision: DecisionFields["decision"], ...reasons: string[]) => {
    const unchecked =
      srmP === undefined ? ["the sample ratio was not checked: give its p-value"] : [];
    return okResult("experiment-decision", { decision, reasons, metrics, warnings: unchecked });
  };
  if (srmP !== undefined && srmP < srmAlpha)
    return made("stop", `sample ratio mismatch (p = ${srmP} < ${srmAlpha}): no metric can be read`);
  if (harmed.length > 0)
    return made("stop", `worse than the margin: guardrail ${harmed.join(", ")}`);
  if (worse.length > 0) return made("stop", `significantly worse: goal ${worse.join(", ")}`);
  const ended = progress >= 1;
  if (unsafe.length > 0) {
    const reason = `harm beyond the margin is not ruled out: guardrail ${unsafe.join(", ")}`;
    return ended ? made("stop", reason, "the planned sample is reached") : made("hold", reason);
  }
  if (better.length > 0)
    return made(
      "ship",
      `significantly better: goal ${better.join(", ")}`,
      "all guardrails are safe",
    );
  return ended
    ? made("stop", "no goal improved by the end of the planned sample")
    : made("hold", `no goal has improved yet, ${Math.round(100 * progress)} % of the sample seen`);
}

function goalRows(
  goals: readonly DecisionMetric[],
  alpha: number,
  adjustment: Adjustment,
): DecisionRow[] {
  const z = goals.map((goal) => good(goal) / goal.standardError);
  const p = adjustPValues(
    adjustment,
    z.map((value) => 2 * normal().sf(Math.abs(value))),
  );
  return goals.map(({ metric }, i) => {
    const state = p[i]! >= alpha ? "open" : z[i]! > 0 ? "better" : "worse";
    return { metric, role: "goal", state, p: p[i]! };
  });
}

function guardrailRows(guardrails: DecisionInput["guardrails"], alpha: number): DecisionRow[] {
  return guardrails.map((rail) => {
    const z = (good(rail) + rail.margin) / rail.standardError;
    const p = normal().sf(z);
    const state = p < alpha ? "safe" : normal().cdf(z) < alpha ? "harmed" : "open";
    return { metric: rail.metric, role: "guardrail", state, p };
  });
}

const good = ({ estimate, better }: DecisionMetric) => (better === "higher" ? estimate : -estimate);
