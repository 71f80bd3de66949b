import type { OutputField } from "./types.ts";

/** The fields that results share, described once; a method may say more about its own. */
export const sharedOutput: Readonly<Record<string, OutputField>> = {
  status: { description: "ok, undefined or unbounded" },
  method: { description: "Id of the method" },
  reason: { description: "Why the result is undefined or unbounded" },
  estimate: { description: "Point estimate" },
  interval: {
    description: "Interval [low, high] at `level`, in the unit of the estimate",
    nullMeans: "no bound on that side",
  },
  level: { description: "Confidence level of the interval" },
  alternative: { description: "Alternative hypothesis" },
  standardError: { description: "Standard error of the estimate, in its unit" },
  df: { description: "Degrees of freedom" },
  statistic: { description: "Test statistic" },
  p: { description: "p-value, from 0 to 1" },
  logP: { description: "Natural log of the p-value, given where p is below 1e-300" },
  assumptions: {
    description: "Assumptions with what was found",
    nullMeans: "the data cannot tell",
  },
  warnings: { description: "What the reader should know before using the numbers" },
};
