import { DAY_MS } from "./calendar.ts";
import type { FunnelOptions, FunnelPlan } from "./funnelTypes.ts";

/** What each vendor does unless told otherwise; see the sources of the method `funnel`. */
const VENDORS = {
  mixpanel: { windowMs: 7 * DAY_MS, entry: "first", simultaneousMs: 0, unit: "user" },
  amplitude: { windowMs: 30 * DAY_MS, entry: "best", simultaneousMs: 1000, unit: "held-value" },
  posthog: { windowMs: 14 * DAY_MS, entry: "best", simultaneousMs: 0, unit: "user" },
} as const;

/**
 * Fills in what a funnel leaves to its vendor's rules.
 *
 * @throws RangeError for an exclusion that is a step, and for options that exclude each other.
 */
export function planFunnel(options: FunnelOptions): FunnelPlan {
  const vendor = VENDORS[options.semantics ?? "posthog"];
  const { steps, exclusions = [], holdConstant = [], breakdown, touch = "first" } = options;
  const both = exclusions.find((name) => steps.includes(name));
  if (both !== undefined)
    throw new RangeError(`funnel: exclusions must not be steps, got ${JSON.stringify(both)}`);
  const { counting = "uniques", optionalSteps = [] } = options;
  checkOptional(options);
  if (counting === "totals" && options.entry)
    throw new RangeError(
      `funnel: entry must be left out with counting totals, got ${options.entry}`,
    );
  const byValue = breakdown !== undefined && touch === "all" ? [breakdown] : [];
  const heldUnits = (options.unit ?? vendor.unit) === "held-value" ? holdConstant : [];
  return {
    steps,
    order: options.order ?? "ordered",
    windowMs: options.windowMs ?? vendor.windowMs,
    entry: counting === "totals" ? "best" : (options.entry ?? vendor.entry),
    simultaneousMs: options.simultaneousMs ?? vendor.simultaneousMs,
    exclusions,
    exclusionRule: options.exclusionRule ?? "remove",
    shared: [...new Set([...holdConstant, ...byValue])],
    unitKeys: [...new Set([...heldUnits, ...byValue])],
    counting,
    sessionGapMs: options.sessionGapMs ?? 30 * 60_000,
    optionalSteps,
    breakdown,
    touch,
    observedUntil: options.observedUntil,
  };
}

function checkOptional({ steps, order, exclusions, optionalSteps = [] }: FunnelOptions): void {
  if (optionalSteps.length > 0 && order !== undefined && order !== "ordered")
    throw new RangeError(`funnel: optionalSteps must come with order ordered, got ${order}`);
  optionalSteps.forEach(({ event, after }, i) => {
    if (!(after <= steps.length))
      throw new RangeError(
        `funnel: optionalSteps[${i}].after must be at most ${steps.length} steps, got ${after}`,
      );
    if (exclusions?.includes(event))
      throw new RangeError(
        `funnel: optionalSteps[${i}].event must not be an exclusion, got ${JSON.stringify(event)}`,
      );
  });
}
