export interface ArmOverlap {
  readonly n: number;
  readonly lowest: number;
  readonly highest: number;
  /** (Σw)² / Σw²: rows that the weighted arm is worth. */
  readonly effectiveSize: number;
  readonly largestWeightShare: number;
}

export interface Overlap {
  readonly treatedArm: ArmOverlap;
  readonly controlArm: ArmOverlap;
}

/**
 * Range of propensities and what weights leave of each arm.
 *
 * @see Kish (1965), Survey Sampling, for the effective size.
 */
export function overlap(input: {
  readonly treated: Float64Array;
  readonly propensities: Float64Array;
  readonly weights: Float64Array;
}): Overlap {
  return { treatedArm: describeArm(input, 1), controlArm: describeArm(input, 0) };
}

function describeArm(
  { treated, propensities, weights }: Parameters<typeof overlap>[0],
  arm: number,
): ArmOverlap {
  let [n, lowest, highest, sum, squares, largest] = [0, 1, 0, 0, 0, 0];
  for (let i = 0; i < treated.length; i++) {
    if (treated[i] !== arm) continue;
    n++;
    lowest = Math.min(lowest, propensities[i]!);
    highest = Math.max(highest, propensities[i]!);
    sum += weights[i]!;
    squares += weights[i]! ** 2;
    largest = Math.max(largest, weights[i]!);
  }
  const effectiveSize = (sum / squares) * sum;
  return { n, lowest, highest, effectiveSize, largestWeightShare: largest / sum };
}
