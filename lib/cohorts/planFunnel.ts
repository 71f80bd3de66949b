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
 * @throws RangeError for an exclusion that is a step.
 */
export function planFunnel(options: FunnelOptions): FunnelPlan {
  const vendor = VENDORS[options.semantics ?? "posthog"];
  const { steps, exclusions = [], holdConstant = [], breakdown, touch = "first" } = options;
  const both = exclusions.find((name) => steps.includes(name));
  if (both !== undefined)
    throw new RangeError(`funnel: exclusions must not be steps, got ${JSON.stringify(both)}`);
  const byValue = breakdown !== undefined && touch === "all" ? [breakdown] : [];
  const heldUnits = (options.unit ?? vendor.unit) === "held-value" ? holdConstant : [];
  return {
    steps,
    order: options.order ?? "ordered",
    windowMs: options.windowMs ?? vendor.windowMs,
    entry: options.entry ?? vendor.entry,
    simultaneousMs: options.simultaneousMs ?? vendor.simultaneousMs,
    exclusions,
    exclusionRule: options.exclusionRule ?? "remove",
    shared: [...new Set([...holdConstant, ...byValue])],
    unitKeys: [...new Set([...heldUnits, ...byValue])],
    breakdown,
    touch,
    observedUntil: options.observedUntil,
  };
}
