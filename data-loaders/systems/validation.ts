import type { SystemDefinition } from "../pipeline/types.ts";

/** The registered methods and every reference value that they are held to. */
const system: SystemDefinition = {
  name: "validation",
  title: "Methods and their validation",
  description:
    "Every registered method, and every value of it that was computed by another tool or " +
    "published: the reference, ours, the difference and what is allowed.",
  timeZone: "UTC",
  // The day the references were last reviewed as a whole.
  parameters: { asOf: "2026-11-21" },
};

export default system;
