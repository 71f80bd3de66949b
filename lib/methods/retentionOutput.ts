import type { OutputField } from "./types.ts";

/** What retention methods return. */
export const retentionOutput: Readonly<Record<string, OutputField>> = {
  cohorts: {
    description:
      "Per cohort: first day, size and cells with the users returned so far, their share and Wilson band",
    nullMeans: "the period is not over for the whole cohort",
  },
  overall: {
    description:
      "Per column over cohorts with a complete cell: number of cohorts, users, returned, share (weighted by size) with Wilson band, simple mean of the cohorts' shares",
    nullMeans: "no cohort is old enough",
  },
};
