/** A value beyond a rule's limits. */
export interface Outlier {
  readonly index: number;
  readonly value: number;
  /** How far out, in the rule's own measure. */
  readonly score: number;
}

/** Values whose score exceeds a threshold in size, in their order. */
export function outliersBeyond(
  values: ArrayLike<number>,
  scores: ArrayLike<number>,
  threshold: number,
): Outlier[] {
  return Array.from(values, (value, index) => ({ index, value, score: scores[index]! })).filter(
    ({ score }) => Math.abs(score) > threshold,
  );
}
