import { okResult, undefinedResult } from "../statistics/result.ts";
import type { Result } from "../statistics/result.ts";

/** Units of one arm in one segment and their mean; a rate is the mean of zeros and ones. */
interface ArmMean {
  readonly n: number;
  readonly mean: number;
}

export interface SegmentMeans {
  readonly segment: string;
  readonly control: ArmMean;
  readonly treatment: ArmMean;
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
 * @returns `estimate`: mean of treatment − mean of control over all segments.
 * @see Simpson (1951), JRSS B 13, 238–241; direct standardisation as in epidemiology.
 */
export function simpsonDetector(means: readonly SegmentMeans[]): Result<SimpsonFields> {
  const id = "simpson-detector";
  const units = { control: unitsOf(means, "control"), treatment: unitsOf(means, "treatment") };
  if (units.control === 0 || units.treatment === 0)
    return undefinedResult(id, `no units in ${units.control === 0 ? "control" : "treatment"}`);
  const average = (arm: Arm) =>
    means.reduce((total, item) => total + (item[arm].n / units[arm]) * item[arm].mean, 0);
  const estimate = average("treatment") - average("control");
  const empty = means.find((item) => item.control.n === 0 || item.treatment.n === 0);
  if (empty)
    return undefinedResult(id, `segment ${JSON.stringify(empty.segment)} has no units in one arm`, {
      estimate,
    });
  const segments = means.map(({ segment, control, treatment }) => ({
    segment,
    difference: treatment.mean - control.mean,
    controlShare: control.n / units.control,
    treatmentShare: treatment.n / units.treatment,
  }));
  const all = units.control + units.treatment;
  const standardised = means.reduce(
    (total, { control, treatment }, i) =>
      total + ((control.n + treatment.n) / all) * segments[i]!.difference,
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

type Arm = "control" | "treatment";

const unitsOf = (means: readonly SegmentMeans[], arm: Arm) =>
  means.reduce((total, item) => total + item[arm].n, 0);
