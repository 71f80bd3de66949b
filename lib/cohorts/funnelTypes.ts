import type { PropertyValue } from "./eventLog.ts";

export type FunnelSemantics = "mixpanel" | "amplitude" | "posthog";

/** How attempts are found; what is left out follows the vendor named by `semantics`. */
export interface FunnelOptions {
  /** Names of the events, in order; a name may come twice and then needs two events. */
  readonly steps: readonly string[];
  /** Default `posthog`. */
  readonly semantics?: FunnelSemantics | undefined;
  /**
   * `ordered` (default): other events may lie between; `strict`: none may; `any`: the steps in any
   * order, from the first of them on.
   */
  readonly order?: "ordered" | "strict" | "any" | undefined;
  /** Time from entry to the last step, inclusive. */
  readonly windowMs?: number | undefined;
  /** The user's first entry, or the best of all: most steps, then earliest. */
  readonly entry?: "first" | "best" | undefined;
  /** Events closer than this count as simultaneous: either order converts. Not in strict order. */
  readonly simultaneousMs?: number | undefined;
  /** Events that must not lie between the first and the last step reached. */
  readonly exclusions?: readonly string[] | undefined;
  /** `remove` (default): such an attempt does not count at all; `stop`: it ends there. */
  readonly exclusionRule?: "remove" | "stop" | undefined;
  /** Properties that all steps must share; events without them take no part. */
  readonly holdConstant?: readonly string[] | undefined;
  /** What counts once: the user, or each user with each value held constant. */
  readonly unit?: "user" | "held-value" | undefined;
  /**
   * What is counted: `uniques` (default), every unit once; `totals`, every attempt, where a new one
   * opens once the last one has converted or its window is over (in strict order: once it is
   * broken); `sessions`, every session of a unit, all steps within it.
   */
  readonly counting?: "uniques" | "totals" | "sessions" | undefined;
  /** Longest gap within a session, default 30 minutes. */
  readonly sessionGapMs?: number | undefined;
  /**
   * Steps that may be left out, ordered funnels only: reached when `event` lies between the step
   * `after` (from 1) and the next one, or within the window where that is not reached.
   */
  readonly optionalSteps?: readonly OptionalStep[] | undefined;
  /** Property to break down by. */
  readonly breakdown?: string | undefined;
  /** Value at the first step, at the last one reached, or the same at all steps. */
  readonly touch?: "first" | "last" | "all" | undefined;
  /** End of the data (ms), exclusive; default just after the last event. */
  readonly observedUntil?: number | undefined;
}

export interface OptionalStep {
  readonly event: string;
  /** Number of the step before it, from 1. */
  readonly after: number;
}

/** Options with every choice made. */
export interface FunnelPlan {
  readonly steps: readonly string[];
  readonly order: "ordered" | "strict" | "any";
  readonly windowMs: number;
  readonly entry: "first" | "best";
  readonly simultaneousMs: number;
  readonly exclusions: readonly string[];
  readonly exclusionRule: "remove" | "stop";
  /** Properties that the events of one attempt share, the breakdown of `all` included. */
  readonly shared: readonly string[];
  /** Of these, the ones that make a unit of their own. */
  readonly unitKeys: readonly string[];
  readonly counting: "uniques" | "totals" | "sessions";
  readonly sessionGapMs: number;
  readonly optionalSteps: readonly OptionalStep[];
  readonly breakdown: string | undefined;
  readonly touch: "first" | "last" | "all";
  readonly observedUntil: number | undefined;
}

/** How far one unit got. */
export interface FunnelAttempt {
  readonly user: string;
  /** Value of the breakdown; null without one. */
  readonly value: PropertyValue;
  /** Times (ms) of the steps reached, in the order of the steps. */
  readonly times: readonly number[];
  /** Last moment (ms) at which the attempt can still go on. */
  readonly closesAt: number;
  /** Whether each optional step was taken. */
  readonly optional: readonly boolean[];
}
