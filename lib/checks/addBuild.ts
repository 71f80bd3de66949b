/** How the checks ended in one build. */
export interface QualityBuild {
  /** Hash of what was checked and found: builds with the same one are one. */
  readonly sha256: string;
  /** When this state was first built, ISO. */
  readonly builtAt: string;
  readonly checks: number;
  /** Checks without findings on the published tables, and on their spoilt copy. */
  readonly cleanPassed: number;
  readonly dirtyPassed: number;
}

/** Builds kept, so that the record does not grow without end. */
const KEPT = 50;

/** The record of builds with the current one added, unless it is the last one already. */
export function addBuild(
  earlier: readonly QualityBuild[],
  current: QualityBuild,
): readonly QualityBuild[] {
  if (earlier.at(-1)?.sha256 === current.sha256) return earlier;
  return [...earlier, current].slice(-KEPT);
}
