import { okResult, undefinedResult } from "../statistics/result.ts";
import type { Result } from "../statistics/result.ts";

/** Counts of both arms in one segment. */
export interface SegmentCounts {
  readonly segment: string;
  readonly controlSuccesses: number;
  readonly controlTrials: number;
  readonly treatmentSuccesses: number;
  readonly treatmentTrials: number;
}

export interface SimpsonFields {
  /** `reversal`: every segment points against the whole; `partial`: some do; `none`. */
  readonly pattern: "reversal" | "partial" | "none";
  readonly segments: readonly {
    segment: string;
    difference: number;
    controlShare: number;
    treatmentShare: number;
  }[];
  /** Difference when both arms have the mix of segments of all units. */
  readonly standardised: number;
  /** What the different mix adds: estimate − standardised. */
  readonly mixEffect: number;
  /** Largest difference between the arms in a segment's share of units. */
  readonly largestMixShift: number;
}

/**
 * Simpson's paradox between two arms: does the difference within segments point against the
 * difference of the totals, because the arms differ in their mix of segments?
 *
 * @returns `estimate`: rate of treatment − rate of control over all segments.
 * @see Simpson (1951), JRSS B 13, 238–241; direct standardisation as in epidemiology.
 */
export function simpsonDetector(counts: readonly SegmentCounts[]): Result<SimpsonFields> {
  const id = "simpson-detector";
  counts.forEach(requireCounts);
  const sum = (key: Exclude<keyof SegmentCounts, "segment">) =>
    counts.reduce((total, item) => total + item[key], 0);
  const trials = { control: sum("controlTrials"), treatment: sum("treatmentTrials") };
  if (trials.control === 0 || trials.treatment === 0)
    return undefinedResult(id, `no trials in ${trials.control === 0 ? "control" : "treatment"}`);
  const estimate =
    sum("treatmentSuccesses") / trials.treatment - sum("controlSuccesses") / trials.control;
  const empty = counts.find((item) => item.controlTrials === 0 || item.treatmentTrials === 0);
  if (empty)
    return undefinedResult(
      id,
      `segment ${JSON.stringify(empty.segment)} has no trials in one arm`,
      { estimate },
    );
  const segments = counts.map((item) => ({
    segment: item.segment,
    difference:
      item.treatmentSuccesses / item.treatmentTrials - item.controlSuccesses / item.controlTrials,
    controlShare: item.controlTrials / trials.control,
    treatmentShare: item.treatmentTrials / trials.treatment,
  }));
  const all = trials.control + trials.treatment;
  const standardised = counts.reduce(
    (total, item, i) =>
      total + ((item.controlTrials + item.treatmentTrials) / all) * segments[i]!.difference,
    0,
  );
  const against = segments.filter(({ difference }) => difference * estimate < 0).length;
  const shifts = segments.map((item) => Math.abs(item.treatmentShare - item.controlShare));
  const pattern: SimpsonFields["pattern"] =
    against === 0 ? "none" : against === segments.length ? "reversal" : "partial";
  return okResult(id, {
    estimate,
    pattern,
    segments,
    standardised,
    mixEffect: estimate - standardised,
    largestMixShift: Math.max(...shifts),
  });
}

function requireCounts(item: SegmentCounts, i: number): void {
  for (const arm of ["control", "treatment"] as const)
    if (item[`${arm}Successes`] > item[`${arm}Trials`])
      throw new RangeError(
        `simpson-detector: segments[${i}].${arm}Successes must be at most ${arm}Trials = ${item[`${arm}Trials`]}, got ${item[`${arm}Successes`]}`,
      );
}
