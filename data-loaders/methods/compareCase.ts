import type { Method } from "../../lib/methods/types.ts";
import type { GoldenCase } from "./goldenCases.ts";
import { readPath } from "./readPath.ts";

/** One reference value beside what the method gives. */
export interface Comparison {
  /** Where in the result: `interval.0`. */
  readonly path: string;
  readonly reference: number | string | boolean | null;
  readonly ours: unknown;
  /** |ours − reference|; null when either is no number. */
  readonly error: number | null;
  /** The largest error allowed; null where the value must be equal. */
  readonly limit: number | null;
  readonly agrees: boolean;
}

/** Runs a method on a reference case and compares every value of it. */
export async function compareCase(
  method: Method,
  { input, expect, tolerance = {} }: GoldenCase,
): Promise<Comparison[]> {
  const result = await method.run(input);
  const { relative = 1e-9, absolute = 0 } = tolerance;
  return Object.entries(expect).map(([path, reference]) => {
    const ours = readPath(result, path);
    if (typeof reference !== "number" || typeof ours !== "number")
      return { path, reference, ours, error: null, limit: null, agrees: ours === reference };
    const error = Math.abs(ours - reference);
    const limit = Math.max(absolute, relative * Math.abs(reference));
    return { path, reference, ours, error, limit, agrees: error <= limit };
  });
}
