import { jointMoments } from "../statistics/jointMoments.ts";
import { undefinedResult } from "../statistics/result.ts";
import type { Result } from "../statistics/result.ts";
import type { EffectOptions, LiftFields } from "./liftTypes.ts";
import { ratioMetricLift } from "./ratioMetricLift.ts";

/** Time for which everybody had one arm, as a row of shorter slots. */
export interface SwitchbackBlock {
  readonly arm: "control" | "treatment";
  /** Sum of the metric in each slot, in order of time. */
  readonly numerator: ArrayLike<number>;
  /** What it is divided by (orders, minutes); left out: slots. */
  readonly denominator?: ArrayLike<number> | undefined;
}

export interface SwitchbackFields extends LiftFields {
  readonly controlBlocks: number;
  readonly treatmentBlocks: number;
  /** Slots left out after a switch. */
  readonly washedOut: number;
}

/**
 * Lift of a switchback experiment: time, not users, is randomised, so blocks are the units.
 *
 * The first `washout` slots of every block are left out, for what the arm before still causes.
 *
 * @throws RangeError when a block has no slot left or its lists differ in length.
 * @see Bojinov, Simchi-Levi & Zhao (2023), Design and analysis of switchback experiments,
 *   Management Science 69. Variance between blocks by the delta method.
 */
export function switchbackLift(
  blocks: readonly SwitchbackBlock[],
  { washout = 0, ...options }: EffectOptions & { readonly washout?: number } = {},
): Result<SwitchbackFields> {
  const id = "switchback-lift";
  const sums = blocks.map((block, i) => blockSums(id, block, { i, washout }));
  const armOf = (arm: SwitchbackBlock["arm"]) => {
    const own = sums.filter((_, i) => blocks[i]!.arm === arm);
    return jointMoments([own.map(([y]) => y), own.map(([, x]) => x)]);
  };
  const arms = { control: armOf("control"), treatment: armOf("treatment") };
  for (const [name, { n }] of Object.entries(arms))
    if (n < 2) return undefinedResult(id, `${name} needs at least 2 blocks, got ${n}`);
  const found = ratioMetricLift(arms, options);
  const counts = {
    controlBlocks: arms.control.n,
    treatmentBlocks: arms.treatment.n,
    washedOut: washout * blocks.length,
  };
  if (found.status === "undefined") return { ...found, method: id };
  return { ...found, ...counts, method: id };
}

/** Metric and denominator of a block after the washout. */
function blockSums(
  id: string,
  { numerator, denominator }: SwitchbackBlock,
  { i, washout }: { i: number; washout: number },
): [number, number] {
  if (denominator && denominator.length !== numerator.length)
    throw new RangeError(
      `${id}: blocks[${i}].denominator must hold one value per slot = ${numerator.length}, got ${denominator.length}`,
    );
  if (numerator.length <= washout)
    throw new RangeError(
      `${id}: blocks[${i}].numerator must hold more slots than washout = ${washout}, got ${numerator.length}`,
    );
  let [y, x] = [0, 0];
  for (let slot = washout; slot < numerator.length; slot++) {
    y += numerator[slot]!;
    x += denominator ? denominator[slot]! : 1;
  }
  return [y, x];
}
