import type { OutputField } from "./types.ts";

/** What funnel methods return. */
export const funnelOutput: Readonly<Record<string, OutputField>> = {
  estimate: { description: "Share of those who entered that reached the last step", unit: "share" },
  steps: {
    description:
      "Per step: units that reached it, dropped before it, conversion from the step before and from the first with Wilson bounds; from events also the time since the step before",
    nullMeans: "no step before, no unit there, or no fixed event (any order)",
  },
};
