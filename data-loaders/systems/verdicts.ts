import type { SystemDefinition } from "../pipeline/types.ts";
import { askedSystems } from "../register/askedSystems.ts";
import { DEFAULT_ROOT } from "../snapshots/readManifest.ts";

/** Figures that source texts quote, each beside its live value. */
const system: SystemDefinition = {
  name: "verdicts",
  title: "Quoted figures",
  description:
    "Every registered figure of the source texts beside the live figure, with a verdict that " +
    "follows from a stated rule.",
  timeZone: "UTC",
  needs: askedSystems(),
  // The day of the shop's data, which most figures are held against.
  parameters: { root: DEFAULT_ROOT, asOf: "2025-06-30" },
};

export default system;
